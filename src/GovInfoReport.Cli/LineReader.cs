namespace GovInfoReport.Cli;

/// <summary>Splits a stream into lines of bytes, whatever is in them, in a buffer that is as large as the longest line.</summary>
sealed class LineReader(Stream stream, int maxLength)
{
    byte[] buffer = new byte[64 * 1024];
    int start, end;
    bool isAtEnd;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end; good until the next call of <see cref="MoveNext"/>.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether the line is longer than allowed; it is passed over then.</summary>
    public bool IsTooLong { get; private set; }

    public bool MoveNext()
    {
        IsTooLong = false;
        var searched = start;
        while (true)
        {
            var newline = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (newline >= 0) return Take(searched + newline, next: searched + newline + 1);
            if (isAtEnd) return (end > start || IsTooLong) && Take(end, next: end);
            searched = Fill();
        }
    }

    bool Take(int lineEnd, int next)
    {
        Number++;
        var line = buffer.AsMemory(start, lineEnd - start);
        if (line.Span is [.., (byte)'\r']) line = line[..^1];
        // A byte order mark belongs to the file, not to its first line.
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8)) line = line[3..];
        IsTooLong |= line.Length > maxLength;
        Current = line;
        start = next;
        return true;
    }

    /// <summary>Reads more behind the line begun, and returns where the new bytes begin.</summary>
    int Fill()
    {
        if (end - start > maxLength)
        {
            // Too long already: only its end matters now.
            IsTooLong = true;
            end = start;
        }
        if (end == buffer.Length)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end > buffer.Length / 2) Array.Resize(ref buffer, buffer.Length * 2);
        }
        var searched = end;
        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        isAtEnd = count == 0;
        return searched;
    }
}
