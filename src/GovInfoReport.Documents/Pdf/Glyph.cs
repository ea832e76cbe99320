namespace GovInfoReport.Documents;

/// <summary>A character on a page. All lengths are in points from the upper left corner.</summary>
/// <param name="Text">The character.</param>
/// <param name="Left">Where it starts, in the direction of the text.</param>
/// <param name="Right">Where the next one may start.</param>
/// <param name="Baseline">How far down it stands, across the direction of the text.</param>
/// <param name="Size">The size of the type.</param>
/// <param name="X">Its middle on the page.</param>
/// <param name="Y">Its middle on the page.</param>
/// <param name="Turn">How it is turned, in quarters clockwise; 0: upright; <see cref="Slanted"/>: by no quarter.</param>
/// <param name="Page">The page that it stands on, from 1.</param>
readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, double X, double Y, int Turn, int Page)
{
    /// <summary>The turn of a watermark across a page.</summary>
    public const int Slanted = 4;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A straight line that is drawn across or down a page.</summary>
/// <param name="At">How far down, or across, it is.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
readonly record struct Ruling(double At, double From, double To)
{
    public double Length => To - From;
}

/// <summary>A page without anything but its characters and the lines that may rule a table.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Glyphs">The characters.</param>
/// <param name="Across">The horizontal lines.</param>
/// <param name="Down">The vertical lines.</param>
sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down);
