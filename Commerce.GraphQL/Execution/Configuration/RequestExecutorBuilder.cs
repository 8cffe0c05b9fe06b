using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

internal sealed class RequestExecutorBuilder(IServiceCollection services, string name) : IRequestExecutorBuilder
{
    public string Name => name;

    public IServiceCollection Services => services;
}
