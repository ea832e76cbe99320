using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Where in a published document something stands, so that a person can look it up.</summary>
public abstract record Origin
{
    private protected Origin() { }

    /// <summary>The place in words.</summary>
    public abstract Text Place { get; }

    /// <summary>The place in Chinese.</summary>
    public sealed override string ToString() => Place.Zh;
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character (UTF-16 code unit) in the line, from 1.</param>
public sealed record TextOrigin(int Line, int Column) : Origin
{
    /// <inheritdoc/>
    public override Text Place => new($"第 {Line} 行第 {Column} 字", $"line {Line}, column {Column}");
}
