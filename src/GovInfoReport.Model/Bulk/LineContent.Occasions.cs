using System.Numerics;

namespace GovInfoReport.Model;

/// <summary>One look at the texts of a line, as they stand there: of most the rules have nothing to say, and need not be asked.</summary>
sealed partial class LineContent
{
    public Occasions Occasions(ReadOnlySpan<long> values)
    {
        var text = line.Span;
        Token overview = tokens[prose[0]], matters = tokens[prose[^1]], code = tokens[creditCode], day = tokens[publishedOn];
        var occasions = Model.Occasions.None;
        if (tokens[published].Length > 0) occasions |= Model.Occasions.PublishedTexts;
        if (!day.IsNull && !IsOfJanuary(Bytes(text, day))) occasions |= Model.Occasions.LateDay;
        if (!code.IsNull && (code.Escapes != Escapes.None || !Model.CreditCode.IsRight(Bytes(text, code)))) occasions |= Model.Occasions.WrongCreditCode;
        if (fees >= 0 && !tokens[fees].IsNull && HasManyDecimals(Bytes(text, tokens[fees]))) occasions |= Model.Occasions.Decimals;
        foreach (var index in prose)
            if (index >= 0 && tokens[index].IsNull)
                occasions |= Model.Occasions.Absence;
        foreach (var index in substantial)
            if (!tokens[index].IsNull && IsThin(text, tokens[index]))
                occasions |= Model.Occasions.ThinProse;
        if (!overview.IsNull && StatesRequests(text, overview, values)) occasions |= Model.Occasions.StatedRequests;
        if (!matters.IsNull && StatesFee(text, matters)) occasions |= Model.Occasions.StatedFee;
        return occasions;
    }

    /// <summary>Whether a report was published in the January after its year, when none is late.</summary>
    bool IsOfJanuary(ReadOnlySpan<byte> day) => day is [_, _, _, _, (byte)'-', (byte)'0', (byte)'1', ..] && DateText.Number(day[..4]) == Year + 1;

    static bool HasManyDecimals(ReadOnlySpan<byte> amount) => amount.Length > CellRules.DecimalsOfAYuan + 1 && amount[..^(CellRules.DecimalsOfAYuan + 1)].Contains((byte)'.');

    static bool IsThin(ReadOnlySpan<byte> text, Token token) => IsEscaped(token)
        ? EscapedProseScan.MayBeShorter(Bytes(text, token), TextRules.FewestCharacters)
        : ProseScan.MayBeShorter(Bytes(text, token), TextRules.FewestCharacters);

    static bool StatesFee(ReadOnlySpan<byte> text, Token token) => IsEscaped(token)
        ? EscapedProseScan.MayStateAmount(Bytes(text, token), TextRules.FeeWord)
        : ProseScan.MayStateAmount(Bytes(text, token), TextRules.FeeWord);

    bool StatesRequests(ReadOnlySpan<byte> text, Token token, ReadOnlySpan<long> values)
    {
        long received = values[map.Form.Landmarks.Received.Index], carriedOver = values[map.Form.Landmarks.CarriedOver.Index];
        if (received == CellValues.Blank || carriedOver == CellValues.Blank) return false;
        if (IsEscaped(token)) return EscapedProseScan.MayState(Bytes(text, token), received, received + carriedOver);
        if (!Requests.AreAll) return true;
        foreach (var (start, fifths) in Requests.Noted)
            for (var left = fifths; left != 0; left &= left - 1)
                if (start + BitOperations.TrailingZeroCount(left) - PhrasePlaces.Fifth - token.Start is >= 0 and var at && at < token.Length
                    && ProseScan.MayState(Bytes(text, token), at, received, received + carriedOver))
                    return true;
        return false;
    }

    static bool IsEscaped(Token token) => (token.Escapes & Escapes.Unicode) != 0;
}
