using HotChocolate.Data;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.Api.Support;

public static partial class SlowWay
{
    static partial void Listen(IServiceProvider services, ref Task? listening) => listening = ListenToAsync(services);

    private static async Task ListenToAsync(IServiceProvider services)
    {
        var executor = await services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        CompiledReadOptions.Of(executor.Schema)!.IsEnabled = static _ => !IsOn;
    }
}
