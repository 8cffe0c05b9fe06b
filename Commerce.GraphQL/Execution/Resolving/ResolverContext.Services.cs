using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ResolverContext
{
    private IServiceProvider? _services;
    private List<Func<ValueTask>>? _cleanup;

    /// <summary>
    /// The services of the resolver. Where the field has a scope of its own it is made when a service is first asked for, and
    /// disposed when the field's value is complete.
    /// </summary>
    public IServiceProvider Services
    {
        get => _services ??= Selection.Field.DependencyInjectionScope is DependencyInjectionScope.Resolver
            ? CreateScope()
            : operation.Services;
        set => _services = value;
    }

    public IServiceProvider RequestServices => operation.Services;

    public bool HasCleanup => _cleanup is { Count: > 0 };

    public T Service<T>() where T : notnull => Services.GetRequiredService<T>();

    public T Service<T>(object key) where T : notnull => Services.GetRequiredKeyedService<T>(key);

    public object Service(Type service) => Services.GetRequiredService(service);

    public T Resolver<T>() => operation.SchemaServices.GetResolver<T>(operation.Services);

    public void RegisterForCleanup(Func<ValueTask> action, CleanAfter cleanAfter = CleanAfter.Resolver)
    {
        if (cleanAfter is CleanAfter.Request)
            operation.RegisterForCleanup(action);
        else
            (_cleanup ??= []).Add(action);
    }

    public async ValueTask CleanUpAsync()
    {
        if (_cleanup is not { } cleanup)
            return;

        _cleanup = null;
        for (var i = cleanup.Count - 1; i >= 0; i--)
            await cleanup[i]().ConfigureAwait(false);
    }

    private IServiceProvider CreateScope()
    {
        var scope = operation.Services.CreateAsyncScope();
        RegisterForCleanup(scope.DisposeAsync);
        operation.SchemaServices.InitializeScope(operation.Services, scope.ServiceProvider);
        return scope.ServiceProvider;
    }
}
