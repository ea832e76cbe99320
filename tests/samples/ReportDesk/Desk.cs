using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ReportDesk;

/// <summary>The application: its limits and its routes.</summary>
static class Desk
{
    /// <summary>The greatest body in bytes. Published reports take some 10 kB as JSON and at most a few MB as PDF.</summary>
    public const int MaxBodyBytes = 8 * 1024 * 1024;

    /// <summary>How many bodies are held at once; each processor judges one of them.</summary>
    public const int MaxHeld = 32;

    /// <summary>How many requests may wait with their bodies not yet read.</summary>
    public const int MaxWaiting = 1_000;

    /// <summary>How fast a body has to come.</summary>
    public const int MinBytesPerSecond = 64 * 1024;

    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestBodySize = MaxBodyBytes;
            // Who sends as slowly as he may holds one of the places for two minutes, not for hours.
            server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: MinBytesPerSecond, gracePeriod: TimeSpan.FromSeconds(5));
        });
        builder.Services.AddSingleton<RateLimiter>(_ => new ConcurrencyLimiter(new() { PermitLimit = Environment.ProcessorCount, QueueLimit = MaxHeld }));
        builder.Services.AddRateLimiter(limits => limits.AddConcurrencyLimiter(nameof(MaxHeld), bodies => (bodies.PermitLimit, bodies.QueueLimit) = (MaxHeld, MaxWaiting))
            .OnRejected = async (refused, _) => await Problems.Busy(Languages.Of(refused.HttpContext.Request)).ExecuteAsync(refused.HttpContext));

        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            // A page shows what a stranger wrote: it may run the one script of the desk, and ask nobody else for anything.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            await next(context);
        });
        app.UseRateLimiter();
        app.MapGet("/", (string? lang) => FrontPage.Of(Languages.Of(lang)));
        app.MapGet("/desk.js", () => Results.Text(Files.Text("desk.js"), "text/javascript"));
        app.MapGet("/desk.css", () => Results.Text(Files.Text("desk.css"), "text/css"));
        app.MapGet("/openapi.json", () => Results.Text(OpenApi.Document, "application/json"));
        app.MapPost("/reports/check", CheckEndpoint.Run).RequireRateLimiting(nameof(MaxHeld));
        app.MapPost("/reports/mark", MarkEndpoint.Run).RequireRateLimiting(nameof(MaxHeld));
        return app;
    }
}
