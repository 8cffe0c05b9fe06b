using System.Runtime.CompilerServices;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore;

/// <summary>Finds the schemas of an application for its endpoints; an interceptor lives as long as its executor.</summary>
internal sealed class HttpSchemas(
    IServiceProvider applicationServices,
    IRequestExecutorResolver resolver,
    IDocumentHashProvider hashing,
    IOptionsMonitor<HttpTransportSetup> setups,
    IEnumerable<IServerDiagnosticEventListener> listeners)
{
    private readonly ConditionalWeakTable<IRequestExecutor, HttpSchema> _schemas = [];
    private readonly ServerDiagnostics _diagnostics = new(listeners);

    public async ValueTask<HttpSchema> GetAsync(string name, CancellationToken cancellationToken)
    {
        var executor = await resolver.GetRequestExecutorAsync(name, cancellationToken).ConfigureAwait(false);
        return _schemas.TryGetValue(executor, out var schema) ? schema : _schemas.GetValue(executor, added => Create(name, added));
    }

    private HttpSchema Create(string name, IRequestExecutor executor)
    {
        var setup = setups.Get(name);
        return new HttpSchema(
            name,
            (RequestExecutor)executor,
            setup.CreateInterceptor(applicationServices),
            setup.CreateSocketInterceptor(applicationServices),
            setup.MaxAllowedRequestSize,
            hashing.Name)
        {
            Diagnostics = _diagnostics
        };
    }
}
