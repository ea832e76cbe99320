using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>What prose may say, told from its bytes, held against the same told from its characters.</summary>
public class ProseScanTests
{
    // What may be read behind a text.
    const int Reach = 64;

    public const long Received = 12, All = 46;

    static readonly string Request = TextRules.Request.Text, Fee = TextRules.FeeWord.Text;

    /// <summary>Pieces of what prose says of counts, and what looks like them. None is an escape but the backslash.</summary>
    public static readonly string[] Pieces =
    [
        .. TextRules.BetweenRequestAndCount.Select(phrase => phrase.Text), .. TextRules.Counters.Select(counter => counter.ToString()),
        Request, "申", "请", "公", "为何", "万", "，", "。", "／", "：", "［", "a", "～", "�",
        "12", "46", "1", "4", "6", "34", "007", "123456789012345", "1234567890123456",
        " ", "\u3000", "\u00A0", "\u2003", "\u1680", "\u0085", "\u3001", "é", "ก", "’",
        "０", "９", "１", ",", ".", "\\n", "-", "~", "\u007F",
    ];

    [Property(MaxTest = 1_000)]
    public void Another_count_behind_the_phrase(byte[] picks) =>
        Assert.All(Texts(picks), rest => Assert.Equal((rest, StatesAnother(rest)), (rest, ProseScan.IsAnother(Encoding.UTF8.GetBytes(rest), Received, All))));

    [Property(MaxTest = 1_000)]
    public void Another_count_at_a_place_of_the_phrase(byte[] picks, byte[] after)
    {
        foreach (var rest in Texts(picks))
        {
            var text = Request + rest;
            // What stands behind a text is no part of it.
            var bytes = Padded(text, string.Concat(Texts(after).LastOrDefault()));
            for (var place = 0; place <= text.Length; place++)
            {
                if (place < text.Length && char.IsLowSurrogate(text[place])) continue;
                var isPhrase = text[place..].StartsWith(Request, StringComparison.Ordinal);
                var behind = isPhrase ? text[(place + Request.Length)..] : "";
                // One of the two before a blank is said to be itself, even if an escape follows where its counter should stand.
                var isOneOf = Regex.IsMatch(behind, $"^(?:{TextRules.Disclosure.Text})?(?:{Received}|{All})\u3000");
                var at = Encoding.UTF8.GetByteCount(text.AsSpan(0, place));
                Assert.Equal((text, place, isPhrase && StatesAnother(behind) && !isOneOf), (text, place, ProseScan.MayState(bytes, at, Received, All)));
            }
        }
    }

    [Theory]
    [InlineData("12\u3000\\n", false)]
    [InlineData("公开46\u3000\\n", false)]
    [InlineData("13\u3000\\n", true)]
    [InlineData("12１件", true)]
    [InlineData("12 \\n", true)]
    [InlineData("12", false)]
    [InlineData("13", false)]
    [InlineData("13 ", false)]
    [InlineData("13件", true)]
    [InlineData("12件", false)]
    [InlineData("46件", false)]
    [InlineData("13天", false)]
    [InlineData("123456789012345件", true)]
    [InlineData("1234567890123456件", true)]
    [InlineData("1234567890123456天", true)]
    [InlineData("123456789012345天", false)]
    [InlineData("", false)]
    [InlineData("为", false)]
    public void A_count_and_what_stands_behind_it(string rest, bool expected)
    {
        var bytes = Padded(Request + rest, "件");
        Assert.Equal(expected, ProseScan.MayState(bytes, 0, Received, All));
        // Each of the two alone.
        if (rest is "12件" or "46件") Assert.True(ProseScan.MayState(bytes, 0, rest == "12件" ? All : Received, 0));
    }

    [Property(MaxTest = 500)]
    public void Fewer_characters_than_asked_for(byte[] picks)
    {
        foreach (var text in (string[])[.. Texts(picks), .. Texts(picks).Select(text => "依法公开政府信息" + text), string.Concat(Texts(picks).Select(text => "法" + text))])
            for (var characters = 1; characters <= 12; characters++)
                Assert.Equal((text, characters, text.EnumerateRunes().TakeWhile(IsPlain).Count() < characters), (text, characters, ProseScan.MayBeShorter(Padded(text, "法法法法法法法法法法法"), characters)));
    }

    [Property]
    public void An_amount_of_a_subject(byte[] picks, bool isNamed)
    {
        foreach (var text in Texts(picks))
        {
            var all = isNamed ? text[..(text.Length / 2)].TrimEnd('\uD83D') + Fee + text[(text.Length / 2)..] : text;
            var expected = all.Contains(Fee, StringComparison.Ordinal) && all.Any(c => c is >= '0' and <= '9' or >= '０' and <= '９');
            Assert.Equal((all, expected), (all, ProseScan.MayStateAmount(Encoding.UTF8.GetBytes(all), TextRules.FeeWord)));
        }
        Assert.True(ProseScan.MayStateAmount(Encoding.UTF8.GetBytes(Fee + "／［８"), TextRules.FeeWord));
        Assert.False(ProseScan.MayStateAmount(Encoding.UTF8.GetBytes(Fee + "／［"), TextRules.FeeWord));
    }

    /// <summary>All starts of a row of pieces.</summary>
    public static IEnumerable<string> Texts(byte[] picks) => Enumerable.Range(0, Math.Min(picks.Length, 8) + 1).Select(count => string.Concat(picks.Take(count).Select(pick => Pieces[pick % Pieces.Length])));

    /// <summary>Whether a count but the two is stated at the start of what stands behind the phrase, or something that the rule itself has to look at.</summary>
    public static bool StatesAnother(string rest)
    {
        rest = Regex.Replace(rest, $@"^(?:\s|{string.Join('|', TextRules.BetweenRequestAndCount.Select(phrase => phrase.Text))})+", "");
        if (Regex.IsMatch(rest, @"^[\\,.０-９]")) return true;
        var number = Regex.Match(rest, "^[0-9]*").Value;
        var behind = rest[number.Length..];
        if (number.Length == 0 || behind.Length == 0) return false;
        if (number.Length > 15 || Regex.IsMatch(behind, @"^[\\,.０-９]")) return true;
        behind = behind.TrimStart();
        return behind.StartsWith('\\') || (behind.Length > 0 && TextRules.Counters.Contains(behind[0], StringComparison.Ordinal) && long.Parse(number, System.Globalization.CultureInfo.InvariantCulture) is not (Received or All));
    }

    // Of the others some are blanks, or begin an escape.
    static bool IsPlain(Rune rune) => rune.Value is (> 0x3000 and <= 0xFFFF) or (> ' ' and < 0x7F and not '\\');

    static ReadOnlySpan<byte> Padded(string text, string behind)
    {
        var bytes = Encoding.UTF8.GetBytes(text + behind + new string(' ', Reach));
        return bytes.AsSpan(0, Encoding.UTF8.GetByteCount(text));
    }
}
