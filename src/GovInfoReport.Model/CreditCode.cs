using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// 统一社会信用代码, the unified social credit code of GB 32100-2015: 18 characters, the last a check character over the 17 before it,
/// positions 9 to 17 an organisation code of GB 11714 with a check character of its own.
/// </summary>
/// <remarks>
/// A published code is kept as it stands, right or wrong: reading is not judging. <see cref="Defect"/> says what is wrong with it,
/// <see cref="TryParse"/> lets only a right one through.
/// </remarks>
/// <param name="Value">The code as published.</param>
public sealed record CreditCode(string Value)
{
    const int Length = 18;
    const byte NoValue = 0xFF;
    const int Characters = 128;

    /// <summary>The code as published.</summary>
    public string Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

    // Digits and letters without I, O, S, V and Z. The place of a character is its value.
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const string OrganizationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    static readonly byte[] Values = ByCharacter(Alphabet), OrganizationValues = ByCharacter(OrganizationAlphabet);

    // The check sum of the organisation code stands above that of the whole, and above both what is in no right code.
    const int Organization = 1 << 10, Wrong = 1 << 20;

    static readonly int[] Parts = CheckParts();

    static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    static ReadOnlySpan<byte> OrganizationWeights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The first thing that is wrong with the code, or <see cref="CreditCodeDefect.None"/>.</summary>
    public CreditCodeDefect Defect
    {
        get
        {
            if (Value.Length != Length) return CreditCodeDefect.Length;
            if (Value.AsSpan().ContainsAnyExcept(Allowed)) return CreditCodeDefect.Alphabet;
            Span<byte> code = stackalloc byte[Length];
            Encoding.ASCII.GetBytes(Value, code);
            if (code[^1] != CheckCharacter(code)) return CreditCodeDefect.CheckCharacter;
            return code[16] == OrganizationCheckCharacter(code[8..]) ? CreditCodeDefect.None : CreditCodeDefect.OrganizationCheckCharacter;
        }
    }

    /// <summary>Whether a code in UTF-8 is right in every respect, without making one.</summary>
    internal static bool IsRight(ReadOnlySpan<byte> code)
    {
        if (code.Length != Length) return false;
        var (parts, sum) = (Parts, 0);
        for (var i = 0; i < code.Length; i++) sum += code[i] < Characters ? parts[i * Characters + code[i]] : Wrong;
        return sum < Wrong && sum % Organization % 31 == 0 && sum / Organization % 11 == 0;
    }

    /// <summary>Whether length, alphabet and both check characters are right.</summary>
    public bool IsValid => Defect == CreditCodeDefect.None;

    /// <summary>Positions 3 to 8, the division where the code was registered, possibly long ago; null if the code is too short.</summary>
    public string? DivisionCode => Value.Length >= 8 ? Value[2..8] : null;

    /// <summary>Positions 9 to 17, the organisation code of GB 11714; null if the code is too short.</summary>
    public string? OrganizationCode => Value.Length >= 17 ? Value[8..17] : null;

    /// <summary>Reads a code that is right in every respect.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CreditCode? code)
    {
        code = text is null ? null : new CreditCode(text);
        if (code is { IsValid: false }) code = null;
        return code is not null;
    }

    /// <summary>Reads a code that is right in every respect.</summary>
    /// <exception cref="FormatException">The text is no valid code; the message says why.</exception>
    public static CreditCode Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var code)
        ? code
        : throw new FormatException($"'{text}' is no unified social credit code (GB 32100-2015): {new CreditCode(text).Defect}.");

    /// <summary>The code as published.</summary>
    public override string ToString() => Value;

    /// <summary>The value of each character of an alphabet, by the character.</summary>
    static byte[] ByCharacter(string alphabet)
    {
        var values = new byte[Characters];
        values.AsSpan().Fill(NoValue);
        for (var i = 0; i < alphabet.Length; i++) values[alphabet[i]] = (byte)i;
        return values;
    }

    /// <summary>
    /// What each character adds to the check sums, by its position: both stand in one number, and each is a multiple of 31 or of 11 in a right code.
    /// </summary>
    static int[] CheckParts()
    {
        var parts = new int[Length * Characters];
        parts.AsSpan().Fill(Wrong);
        for (var i = 0; i < Length; i++)
            foreach (var character in Alphabet)
            {
                var (value, own) = (Values[character], OrganizationValues[character]);
                var organization = i is >= 8 and < 16 ? OrganizationWeights[i - 8] * own % 11 : i != 16 ? 0 : character == 'X' ? 10 : own;
                if (organization <= 10) parts[i * Characters + character] = (i < Weights.Length ? Weights[i] * value % 31 : value) + Organization * organization;
            }
        return parts;
    }

    static char CheckCharacter(ReadOnlySpan<byte> code)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * Values[code[i]];
        return Alphabet[(31 - sum % 31) % 31];
    }

    // GB 11714 has letters that GB 32100 lacks, hence its own values; a check value of 10 is written X.
    static char OrganizationCheckCharacter(ReadOnlySpan<byte> code)
    {
        var sum = 0;
        for (var i = 0; i < OrganizationWeights.Length; i++) sum += OrganizationWeights[i] * OrganizationValues[code[i]];
        return (11 - sum % 11) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }
}

/// <summary>What can be wrong with a <see cref="CreditCode"/>.</summary>
public enum CreditCodeDefect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has not 18 characters.</summary>
    Length,

    /// <summary>It has a character that is no digit and none of the letters ABCDEFGHJKLMNPQRTUWXY.</summary>
    Alphabet,

    /// <summary>The last character does not fit the 17 before it (GB 32100-2015).</summary>
    CheckCharacter,

    /// <summary>The 17th character does not fit the 8 before it (GB 11714).</summary>
    OrganizationCheckCharacter,
}
