using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>A schema from a document, with resolvers by coordinate; other fields are read from dictionaries.</summary>
internal sealed class TestSchema(string sdl)
{
    private readonly Dictionary<string, FieldDelegate> _resolvers = new(StringComparer.Ordinal);

    public ServiceCollection Services { get; } = new();

    public List<Action<IRequestExecutorBuilder>> Configurations { get; } = [];

    public TestSchema Field(string coordinate, Func<IMiddlewareContext, ValueTask<object?>> resolver)
    {
        _resolvers.Add(coordinate, async context => context.Result = await resolver(context));
        return this;
    }

    public TestSchema Field(string coordinate, Func<IMiddlewareContext, object?> resolver)
    {
        _resolvers.Add(coordinate, context =>
        {
            context.Result = resolver(context);
            return ValueTask.CompletedTask;
        });
        return this;
    }

    public TestSchema Configure(Action<IRequestExecutorBuilder> configure)
    {
        Configurations.Add(configure);
        return this;
    }

    public ValueTask<IRequestExecutor> BuildAsync()
    {
        var builder = Services.AddGraphQL();
        builder.Configure(setup => setup.SchemaConfigurations.Add((_, schema) =>
        {
            schema.AddDocumentFromString(sdl);
            if (_resolvers.Count > 0)
                schema.Use(Resolve);
        }));
        Configurations.ForEach(configure => configure(builder));
        return builder.BuildRequestExecutorAsync();
    }

    public async Task<string> ExecuteAsync(string query, object? root = null, IReadOnlyDictionary<string, object?>? variables = null)
        => await ExecuteAsync(await BuildAsync(), query, root, variables);

    public static async Task<string> ExecuteAsync(
        IRequestExecutor executor,
        string query,
        object? root = null,
        IReadOnlyDictionary<string, object?>? variables = null,
        CancellationToken cancellationToken = default)
    {
        var request = OperationRequestBuilder.New()
            .SetDocument(query)
            .SetVariableValues(variables)
            .SetGlobalState(WellKnownContextData.InitialValue, root)
            .Build();
        await using var result = await executor.ExecuteAsync(request, cancellationToken);
        return result.ToJson(false);
    }

    private FieldDelegate Resolve(FieldDelegate next)
        => context => _resolvers.TryGetValue($"{context.ObjectType.Name}.{context.Selection.Field.Name}", out var resolver)
            ? resolver(context)
            : next(context);
}
