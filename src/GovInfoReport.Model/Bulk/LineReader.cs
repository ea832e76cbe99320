using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Reads one line after the other without making records: by the fast path where a line is written as those before it, by the flexible one
/// where members come in another order or with other blanks. Of every other line it knows nothing; those are for the strict reader, which alone
/// refuses. Not for several threads at once.
/// </summary>
sealed class LineReader
{
    // After so many lines in a row that were written in another way the fast path learns that way; each time it waits twice as long, so that
    // lines of which no two are alike cost no more than a few lessons. In between it is asked only now and then.
    const int MostMisses = 8, Patience = 32, MostLessons = 24;

    // An archive is mostly of one edition, so the readers of the others are made when they are needed.
    static readonly ImmutableArray<Lazy<FastReader>> FastReaders = [.. EditionConverter.All.Select(edition => new Lazy<FastReader>(() => new(new(Form.Of(edition)))))];

    // Takes longer to make than a hundred lines take to read, and most archives need none.
    static readonly ImmutableArray<Lazy<FlexibleReader>> FlexibleReaders = [.. FastReaders.Select(fast => new Lazy<FlexibleReader>(() => new(fast.Value.Map)))];

    readonly FormLines?[] forms = new FormLines?[FastReaders.Length];
    // The edition of the line before.
    int latest = FastReaders.Length - 1;
    int misses;

    /// <summary>How many bytes must be readable behind the text.</summary>
    public const int Reach = 1024;

    /// <summary>Reads a line.</summary>
    /// <param name="text">The text, with <see cref="Reach"/> bytes behind it; it ends with a line feed, or one stands behind it.</param>
    /// <param name="at">Where the line starts.</param>
    /// <param name="end">Where the line ends, at its line feed or before CR LF.</param>
    /// <returns>What is in the line; null if no quick reader could tell.</returns>
    public LineContent? Read(ReadOnlyMemory<byte> text, int at, out int end) =>
        Vector512.IsHardwareAccelerated ? Read<Bytes64>(text, at, out end)
        : Vector256.IsHardwareAccelerated ? Read<BytePair<Bytes32>>(text, at, out end)
        : Read<BytePair<Bytes16>>(text, at, out end);

    LineContent? Read<T>(ReadOnlyMemory<byte> text, int at, out int end) where T : struct, IBytes<T>
    {
        ref var line = ref MemoryMarshal.GetReference(text.Span[at..]);
        for (var tries = 0; tries < forms.Length; tries++)
        {
            var form = forms[latest] ??= new(FastReaders[latest].Value, FlexibleReaders[latest]);
            var content = form.Content;
            var length = misses <= MostMisses || misses % Patience == 0
                ? form.Fast.Read<T>(ref line, 0, content, form.Published)
                : -1;
            if (length < 0 || !IsEnd(ref line, length))
            {
                misses++;
                length = form.Flexible.Read<T>(ref line, 0, content, form.Published);
                if (length >= 0) length = Blanks.Behind<T>(ref line, length);
                // The blank before a line feed may be the CR that belongs to it.
                if (length > 0 && Unsafe.Add(ref line, length - 1) == '\r') length--;
                if (length > 0 && misses >= MostMisses << form.Lessons && form.Lessons < MostLessons && IsEnd(ref line, length))
                {
                    form.Learn(MemoryMarshal.CreateReadOnlySpan(ref line, length));
                    misses = 0;
                }
            }
            else misses = 0;
            if (length >= 0 && IsEnd(ref line, length))
            {
                end = at + length;
                content.Begin(text.Slice(at, length));
                return content;
            }
            latest = (latest + 1) % forms.Length;
        }
        end = -1;
        return null;
    }

    static bool IsEnd(ref byte line, int at) =>
        Unsafe.Add(ref line, at) == '\n' || (Unsafe.Add(ref line, at) == '\r' && Unsafe.Add(ref line, at + 1) == '\n');

    /// <summary>How often another way of writing was learned.</summary>
    public int Lessons => forms.Sum(form => form?.Lessons ?? 0);

    /// <summary>Whether the fast path of an edition knows how a line is written.</summary>
    public bool IsFast(byte[] line, Edition edition) =>
        Array.Find(forms, form => form?.Content.Form.Edition == edition) is { } form
        && form.Fast.Read<Bytes16>(ref line[0], 0, form.Content, form.Published) >= 0;

    /// <summary>The readers of one form.</summary>
    sealed class FormLines(FastReader canonical, Lazy<FlexibleReader> flexible)
    {
        public FastReader Fast { get; private set; } = canonical;

        public FlexibleReader Flexible => flexible.Value;

        public PublishedTextScan Published { get; } = new(canonical.Map.Form);

        public LineContent Content { get; } = new(canonical.Map);

        /// <summary>How often the fast path was given another way of writing.</summary>
        public int Lessons { get; private set; }

        public void Learn(ReadOnlySpan<byte> document)
        {
            Fast = FastReader.Learn(Content.Map, document) ?? Fast;
            Lessons++;
        }
    }
}
