using Commerce.Tests.Support;

namespace Commerce.Tests.Clients;

/// <summary>One shop for the clients of a class, started for the first that asks.</summary>
public sealed class RunningShop : IAsyncDisposable
{
    private readonly Lazy<Task<ShopProcess>> _shop = new(() => ShopProcess.StartAsync(null, "--Catalog:ShowStock=true"));

    public async Task<string> AddressAsync() => (await _shop.Value).Address;

    public async ValueTask DisposeAsync()
    {
        if (_shop.IsValueCreated) await (await _shop.Value).DisposeAsync();
    }
}
