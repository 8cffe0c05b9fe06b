using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What resolves a selection: the field's own resolver, wrapped in what directives of the document add.</summary>
internal static class SelectionPipeline
{
    public static (PureFieldDelegate? Pure, FieldDelegate? Pipeline) Create(ISchema schema, ObjectField field, List<CollectedField> nodes, InputParser parser)
    {
        FieldDelegate? pipeline = null;
        foreach (var directive in nodes.SelectMany(n => n.Node.Directives).Reverse())
        {
            if (directive.Name.Value is "skip" or "include"
                || !schema.TryGetDirectiveType(directive.Name.Value, out var type)
                || type.Middleware is not { } middleware)
                continue;

            pipeline = middleware(pipeline ?? AsPipeline(field), Apply(type, directive, parser));
        }

        return pipeline is not null
            ? (null, pipeline)
            : field.PureResolver is { } pure ? (pure, null) : (null, AsPipeline(field));
    }

    private static Directive Apply(DirectiveType type, DirectiveNode node, InputParser parser)
        => new(type, node, null, (name, targetType) =>
        {
            var argument = type.Arguments[name];
            var given = node.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value ?? argument.DefaultValue;
            return given is null ? null : parser.ParseLiteral(given, argument, targetType);
        });

    private static FieldDelegate AsPipeline(ObjectField field)
    {
        if (field.Middleware is { } middleware)
            return middleware;

        var pure = field.PureResolver;
        return context =>
        {
            context.Result = pure?.Invoke(context);
            return ValueTask.CompletedTask;
        };
    }
}
