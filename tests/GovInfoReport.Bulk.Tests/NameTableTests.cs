using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Names are found by their first letters, also where those are the same.</summary>
public class NameTableTests
{
    // Few letters, so that many begin alike and some are the start of others; at most 30, so that a name fits with its quotes.
    static readonly Gen<string> Name =
        from length in Gen.Choose(4, 30)
        from letters in Gen.Elements('a', 'b').ArrayOf(length)
        select new string(letters);

    static readonly Gen<string[]> Names = from count in Gen.Choose(1, 20) from names in Name.ArrayOf(count) select names.Distinct().ToArray();

    [Property]
    public Property Every_name_is_found_and_no_other() => Prop.ForAll(Names.ToArbitrary(), Name.ToArbitrary(), (names, other) =>
    {
        var table = new NameTable([.. names.Select(name => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"\"{name}\""))]);
        foreach (var (index, name) in names.Index()) Assert.Equal((index, name.Length + 2), Found(table, name));
        var expected = Array.IndexOf(names, other);
        Assert.Equal((expected, expected < 0 ? -1 : other.Length + 2), Found(table, other));
    });

    [Theory]
    [InlineData(3)]
    [InlineData(31)]
    public void A_name_that_would_not_fit_is_refused(int letters) =>
        Assert.Throws<ArgumentException>(() => new NameTable([Encoding.UTF8.GetBytes($"\"{new string('a', letters)}\"")]));

    static (int Index, int Length) Found(NameTable table, string name)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes($"\"{name}\":0,"), .. new byte[LineReader.Reach]];
        var found = table.Find(ref text[0]);
        return found < 0 ? (-1, -1) : (NameTable.IndexOf(found), NameTable.LengthOf(found));
    }
}
