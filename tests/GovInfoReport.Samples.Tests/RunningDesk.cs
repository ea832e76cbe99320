using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReportDesk;

[assembly: AssemblyFixture(typeof(GovInfoReport.Samples.Tests.RunningDesk))]

namespace GovInfoReport.Samples.Tests;

/// <summary>The desk, served over HTTP on a port of this machine that is free.</summary>
public sealed class RunningDesk : IAsyncLifetime
{
    readonly WebApplication desk = Desk.Create("--urls", "http://127.0.0.1:0");

    public Uri Address => new(desk.Urls.First());

    public IEnumerable<RouteEndpoint> Routes => desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public async ValueTask InitializeAsync() => await desk.StartAsync();

    public async ValueTask DisposeAsync() => await desk.DisposeAsync();
}
