using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

public class CreditCodeTests
{
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Codes of authorities as they stand on report pages.
    [Theory]
    [InlineData("11371082004230911E", "371082", "004230911")]
    [InlineData("12620600MB0523338C", "620600", "MB0523338")]
    [InlineData("11341702486344515H", "341702", "486344515")]
    [InlineData("113325000026455663", "332500", "002645566")]
    [InlineData("11370812004339255B", "370812", "004339255")]
    public void A_real_code_passes_both_checks(string text, string division, string organization)
    {
        Assert.True(CreditCode.TryParse(text, out var code));
        Assert.Equal((division, organization, text, CreditCodeDefect.None), (code.DivisionCode, code.OrganizationCode, code.ToString(), code.Defect));
        Assert.Equal(code, CreditCode.Parse(text));
    }

    [Theory]
    [InlineData("", CreditCodeDefect.Length)]
    [InlineData("11371082004230911", CreditCodeDefect.Length)]
    [InlineData("11371082004230911EE", CreditCodeDefect.Length)]
    [InlineData("1137108200423091IE", CreditCodeDefect.Alphabet)]
    [InlineData("11371082004230911e", CreditCodeDefect.Alphabet)]
    [InlineData("11371082004230911F", CreditCodeDefect.CheckCharacter)]
    [InlineData("11371082004230912C", CreditCodeDefect.CheckCharacter)]
    public void A_wrong_code_says_what_is_wrong(string text, CreditCodeDefect defect)
    {
        Assert.False(CreditCode.TryParse(text, out var code));
        Assert.Null(code);
        Assert.Equal(defect, new CreditCode(text).Defect);
        Assert.Contains($"{text}' is no unified social credit code (GB 32100-2015): {defect}", Assert.Throws<FormatException>(() => CreditCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_code() => Assert.False(CreditCode.TryParse(null, out _));

    [Fact]
    public void The_organisation_code_has_a_check_character_of_its_own()
    {
        // The organisation's check character off by one, the last character made to fit it.
        var defects = Alphabet.Select(last => new CreditCode("1137108200423091" + "2" + last).Defect).ToArray();
        Assert.Equal(1, defects.Count(defect => defect == CreditCodeDefect.OrganizationCheckCharacter));
        Assert.All(defects, defect => Assert.NotEqual(CreditCodeDefect.None, defect));
    }

    [Fact]
    public void A_short_code_has_no_parts()
    {
        Assert.Null(new CreditCode("1137108").DivisionCode);
        Assert.Equal("371082", new CreditCode("11371082").DivisionCode);
        Assert.Null(new CreditCode("1137108200423091").OrganizationCode);
        Assert.Equal("004230911", new CreditCode("11371082004230911").OrganizationCode);
    }

    [Property]
    public void Every_change_of_one_character_is_detected(uint place, uint other)
    {
        var code = "11371082004230911E".ToCharArray();
        var at = (int)(place % 18);
        var changed = Alphabet[(Alphabet.IndexOf(code[at]) + 1 + (int)(other % 30)) % 31];
        code[at] = changed;
        Assert.False(new CreditCode(new string(code)).IsValid);
    }

    [Theory]
    [InlineData("00000000X")] // no weight counts: 11 − 0 is 0, so X is wrong
    [InlineData("000000000")]
    public void A_check_value_of_eleven_is_written_zero(string organization)
    {
        var valid = Alphabet.Select(last => new CreditCode("11000000" + organization + last)).Any(code => code.IsValid);
        Assert.Equal(organization[^1] == '0', valid);
    }

    [Fact]
    public void A_check_value_of_ten_is_written_X() =>
        // 2 × 6 = 12, 11 − 12 mod 11 = 10.
        Assert.Contains(Alphabet, last => new CreditCode("11000000" + "00000006X" + last).IsValid);

    [Property]
    public void Bytes_are_right_where_the_text_is(uint place, char other)
    {
        foreach (var code in new[] { "11371082004230911E", "12620600MB0523338C", "113325000026455663" })
        {
            // Most characters are beyond the alphabet; the rest of the number takes one that is in it.
            var (at, inside) = ((int)(place % 18), Alphabet[(int)(place / 18 % 31)]);
            string[] texts = [code, code[1..], code + inside, code.Remove(at, 1).Insert(at, $"{other}"), code.Remove(at, 1).Insert(at, $"{inside}"), code[..16] + inside + code[17..], code.Remove(at, 1).Insert(at, "\u007F")];
            Assert.All(texts, text => Assert.Equal(new CreditCode(text).IsValid, CreditCode.IsRight(Encoding.UTF8.GetBytes(text))));
        }
    }

    [Fact]
    public void Bytes_with_both_check_characters_right_are_the_only_right_ones()
    {
        // The organisation's check character off by one, the last character made to fit it: one check is right, the other is not.
        Assert.All(Alphabet, last => Assert.False(CreditCode.IsRight(Encoding.UTF8.GetBytes("11371082004230912" + last))));
        Assert.Equal(1, Alphabet.Count(last => CreditCode.IsRight(Encoding.UTF8.GetBytes("11371082004230911" + last))));
        Assert.False(CreditCode.IsRight([]));
        Assert.False(CreditCode.IsRight([.. "1137108200423091"u8, 0x80, (byte)'E']));
    }
}
