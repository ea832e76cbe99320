using System.Threading.RateLimiting;

namespace ReportDesk;

/// <summary>What endpoints do with a body: read it within its limit, judge it when it is its turn.</summary>
static class Body
{
    /// <summary>Reads a stream of a request to its end.</summary>
    /// <exception cref="BadHttpRequestException">It is larger or comes more slowly than it may; the status says so.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    /// <summary>JSON without the mark that some editors put before it.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    /// <summary>Runs what an endpoint does: as many at once as there are processors. What goes wrong is told as a problem.</summary>
    public static async Task<IResult> RunAsync(HttpContext context, Func<CancellationToken, Task<byte[]>> read, Func<byte[], IResult> judge, CancellationToken cancellationToken)
    {
        var language = Languages.Of(context.Request);
        try
        {
            var content = await read(cancellationToken);
            // There is room for all whose bodies are held.
            using var turn = await context.RequestServices.GetRequiredService<RateLimiter>().AcquireAsync(1, cancellationToken);
            // The request's own thread does the work; there are as many at it as have a turn.
            return turn.IsAcquired ? judge(content) : Problems.Busy(language);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problems.TooLarge(language);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            return Problems.TooSlow(language);
        }
        catch (Exception error) when (error is BadHttpRequestException or InvalidDataException or IOException)
        {
            return Problems.NoReport(new("应为一份报告", "expected a report"), language);
        }
    }
}
