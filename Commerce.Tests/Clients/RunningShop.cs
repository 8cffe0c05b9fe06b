using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Clients;

/// <summary>One shop for the clients of a class, started for the first that asks.</summary>
public sealed class RunningShop : IAsyncLifetime
{
    private readonly Lazy<Task<ShopProcess>> _shop = new(() => ShopProcess.StartAsync(null, "--Catalog:ShowStock=true"));

    public async Task<string> AddressAsync() => (await _shop.Value).Address;

    // Nothing is started for classes that are skipped.
    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_shop.IsValueCreated) await (await _shop.Value).DisposeAsync();
    }
}
