using Commerce.Domain.Data;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>The servers that are compared, each in a process of its own over the same data.</summary>
internal sealed class Sides : IAsyncDisposable
{
    private readonly Dictionary<string, ServerProcess> _servers = [];

    private Sides()
    {
    }

    public ServerProcess this[string name] => _servers[name];

    public static async Task<Sides> StartAsync(DataOptions data)
    {
        var sides = new Sides();
        try
        {
            sides._servers[BaselineHost.Shop] = await ServerProcess.StartShopAsync(data);
            sides._servers[BaselineHost.EntityFramework] = await ServerProcess.StartBaselineAsync(BaselineHost.EntityFramework, data);
            sides._servers[BaselineHost.Ado] = await ServerProcess.StartBaselineAsync(BaselineHost.Ado, data);
            return sides;
        }
        catch
        {
            await sides.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values) await server.DisposeAsync();
    }
}
