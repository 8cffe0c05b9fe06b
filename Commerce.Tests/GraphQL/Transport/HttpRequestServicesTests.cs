using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

public sealed class HttpRequestServicesTests
{
    [Fact]
    public void Services_NobodyAsks_HaveNoScope()
    {
        using var scopes = new CountingScopes();

        _ = new HttpRequestServices(scopes.NewContext());

        Assert.Equal(0, scopes.Count);
    }

    [Fact]
    public void Services_AreThoseOfTheRequest()
    {
        using var scopes = new CountingScopes();
        var context = scopes.NewContext();

        var services = new HttpRequestServices(context);

        Assert.Same(context.RequestServices.GetRequiredService<Scoped>(), services.GetRequiredService<Scoped>());
        Assert.Same(context.RequestServices.GetRequiredKeyedService<Scoped>("key"), services.GetRequiredKeyedService<Scoped>("key"));
        Assert.Null(services.GetKeyedService<Scoped>("none"));
        Assert.Equal(1, scopes.Count);
    }

    private sealed class Scoped;

    private sealed class CountingScopes : IServiceScopeFactory, IDisposable
    {
        private readonly ServiceProvider _services = new ServiceCollection().AddScoped<Scoped>().AddKeyedScoped<Scoped>("key").BuildServiceProvider();

        public int Count { get; private set; }

        public DefaultHttpContext NewContext() => new() { ServiceScopeFactory = this };

        public IServiceScope CreateScope()
        {
            Count++;
            return _services.CreateScope();
        }

        public void Dispose() => _services.Dispose();
    }
}
