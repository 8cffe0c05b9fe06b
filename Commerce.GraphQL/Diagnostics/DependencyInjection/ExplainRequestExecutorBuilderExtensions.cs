using HotChocolate.Diagnostics;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

public static class ExplainRequestExecutorBuilderExtensions
{
    /// <summary>
    /// In development, has the response tell how a request was answered that asks for it with the header <c>GraphQL-Explain: 1</c>:
    /// <c>extensions.explain</c> holds the plan, the SQL with its parameters, and how long each step took. Elsewhere it does nothing.
    /// </summary>
    public static IRequestExecutorBuilder AddExplain(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<EntityFrameworkCommands>();
        return builder.AddDiagnosticEventListener(services =>
        {
            var environment = services.GetService<IHostEnvironment>();
            if (environment?.IsDevelopment() is true)
                services.GetRequiredService<EntityFrameworkCommands>();
            return new ExplainListener(environment);
        });
    }
}
