using Commerce.Domain.Data;
using Commerce.Domain.Notices;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Subscriptions while the database cannot be asked.</summary>
public sealed class LiveOutageTests(LiveOutageTests.OutageApi api) : IClassFixture<LiveOutageTests.OutageApi>
{
    [Fact]
    public async Task Event_DuringAnOutage_IsToldAfterIt()
    {
        var things = await LiveThings.CreateAsync(api.Services);
        using var socket = await api.OpenSocketAsync(api.TokenOf("merch@demo.example"));
        await socket.SubscribeAsync("s", "subscription { onStockChanged { id } }");
        string? heard = null;
        for (var attempt = 0; attempt < 20 && heard is null; attempt++)
        {
            await things.ChangeAsync("product");
            heard = await socket.ReceiveAsync(TimeSpan.FromMilliseconds(400));
        }

        Assert.Contains("onStockChanged", heard, StringComparison.Ordinal);
        // From then on it is asked again whether the sign-in lasts.
        await Task.Delay(1200);

        api.IsAway = true;
        await api.Services.GetRequiredService<IShopNoticeListener>().OnChangedAsync([new ShopNotice.StockChanged(things.Id("product"))], default);
        var meanwhile = await socket.ReceiveAsync(TimeSpan.FromMilliseconds(700));
        api.IsAway = false;
        var after = await socket.ReceiveAsync();

        Assert.Null(meanwhile);
        Assert.Contains("onStockChanged", after, StringComparison.Ordinal);
    }

    /// <summary>A shop whose database can be out of reach.</summary>
    public sealed class OutageApi() : ApiHost(new SqliteDemoShop())
    {
        public bool IsAway { get; set; }

        protected override void Replace(IServiceCollection services)
        {
            var made = services.Last(service => service.ServiceType == typeof(IDbContextFactory<CommerceDbContext>));
            services.AddSingleton<IDbContextFactory<CommerceDbContext>>(provider => new Contexts(
                this, (IDbContextFactory<CommerceDbContext>)(made.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, made.ImplementationType!))));
        }

        private sealed class Contexts(OutageApi api, IDbContextFactory<CommerceDbContext> inner) : IDbContextFactory<CommerceDbContext>
        {
            public CommerceDbContext CreateDbContext() => api.IsAway ? throw new NpgsqlException("Nobody answers.") : inner.CreateDbContext();
        }
    }
}
