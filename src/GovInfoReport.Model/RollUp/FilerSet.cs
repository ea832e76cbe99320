using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GovInfoReport.Model;

/// <summary>
/// Who has filed. Two reports are of one authority if they have the same credit code; where one of them has no code, if they have the same
/// name.
/// </summary>
/// <remarks>
/// Only hashes are kept, two of 128 bits (SHA-256, cut) for each authority, so that a hundred thousand take some megabytes. That two of them
/// meet by chance has a probability of less than 10^−27.
/// </remarks>
sealed class FilerSet
{
    readonly HashSet<UInt128> keys = [];

    /// <summary>Notes a filer. One that has neither code nor name is like no other.</summary>
    public bool TryAdd(Authority authority, out Text problem)
    {
        string? code = AuthorityName.Fold(authority.CreditCode?.Value), name = AuthorityName.Fold(authority.Name);
        var shown = name is null ? AuthorityName.Unknown : new Text(name, name);
        problem = default;
        if (code is not null && keys.Contains(Key(Kind.Code, code)))
            problem = new($"“{shown.Zh}”重复：统一社会信用代码 {code} 已经计入", $"\"{shown.En}\" is counted twice: credit code {code}");
        else if (name is not null && keys.Contains(Key(code is null ? Kind.Name : Kind.NameWithoutCode, name)))
            problem = new($"“{shown.Zh}”重复：同名机关已经计入", $"\"{shown.En}\" is counted twice: the same name");
        if (problem != default) return false;

        if (code is not null) keys.Add(Key(Kind.Code, code));
        if (name is not null) keys.Add(Key(Kind.Name, name));
        if (name is not null && code is null) keys.Add(Key(Kind.NameWithoutCode, name));
        return true;
    }

    /// <summary>Whether an authority of that name has filed.</summary>
    public bool Contains(string foldedName) => keys.Contains(Key(Kind.Name, foldedName));

    static UInt128 Key(Kind kind, string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes($"{(char)kind}{text}".AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    enum Kind { Code = 'C', Name = 'N', NameWithoutCode = 'W' }
}
