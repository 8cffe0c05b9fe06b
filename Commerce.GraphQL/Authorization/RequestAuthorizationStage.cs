using HotChocolate.Execution;
using HotChocolate.Execution.Pipeline;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Refuses requests for fields whose policies are asked before execution, with status 401.</summary>
internal static class RequestAuthorizationStage
{
    private const int Unauthorized = 401;

    public static RequestStage Instance { get; } = static (services, next) => !ValidationDirectives.Exist(services.Schema)
        ? next
        : async context =>
        {
            if (await CheckAsync(context).ConfigureAwait(false) is not { } error)
            {
                await next(context).ConfigureAwait(false);
                return;
            }

            // Who made a mistake besides is told so in the same breath.
            var invalid = context.IsValidDocument
                ? []
                : services.Validator.Validate(context.Schema, context.Document!, DocumentValidationStage.RequestOf(context));
            context.Result = OperationResultBuilder.CreateError(
                [.. invalid.Append(error).Select(context.ErrorHandler.Handle)],
                new Dictionary<string, object?> { [WellKnownContextData.HttpStatusCode] = Unauthorized });
        };

    private static async ValueTask<IError?> CheckAsync(IRequestContext context)
    {
        if (context.Document is not { } document)
            return null;

        var directives = Collect(document, context.Request.OperationName, context.Schema);
        if (directives.Count == 0)
            return null;

        var handler = context.Services.GetRequiredService<IAuthorizationHandler>();
        var result = await handler
            .AuthorizeAsync(
                new AuthorizationContext(
                    context.Schema, context.Services, context.ContextData, document, context.DocumentId?.Value ?? context.DocumentHash ?? ""),
                directives,
                context.RequestAborted)
            .ConfigureAwait(false);
        return result is AuthorizeResult.Allowed ? null : AuthorizationErrors.Create(result, directives[0]).Build();
    }

    /// <summary>Looks at all fields of the operation. Documents are not valid yet, so unknown things are passed over.</summary>
    private static List<AuthorizeDirective> Collect(DocumentNode document, string? operationName, ISchema schema)
    {
        var found = new HashSet<AuthorizeDirective>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<(SelectionSetNode, INamedType)>();
        var open = new Stack<(SelectionSetNode Selections, INamedType Type)>();
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
                fragments.TryAdd(fragment.Name.Value, fragment);
            if (definition is OperationDefinitionNode operation
                && (operationName is null || operation.Name?.Value == operationName)
                && RootOf(operation, schema) is { } root)
            {
                open.Push((operation.SelectionSet, root));
            }
        }

        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next.Type is ObjectType type)
                found.UnionWith(ValidationDirectives.Of(type.ContextData));
            foreach (var selection in next.Selections.Selections)
                Visit(selection, next.Type);
        }

        return [.. found];

        void Visit(ISelectionNode selection, INamedType type)
        {
            switch (selection)
            {
                case FieldNode field:
                    foreach (var declared in FieldsOf(schema, type, field.Name.Value))
                    {
                        found.UnionWith(ValidationDirectives.Of(declared.ContextData));
                        if (field.SelectionSet is { } selections)
                            open.Push((selections, declared.Type.NamedType()));
                    }

                    break;
                case InlineFragmentNode inline:
                    Open(inline.SelectionSet, inline.TypeCondition, type);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Open(fragment.SelectionSet, fragment.TypeCondition, type);
                    break;
            }
        }

        void Open(SelectionSetNode selections, NamedTypeNode? condition, INamedType type)
        {
            if (condition is null)
                open.Push((selections, type));
            else if (schema.TryGetType<INamedType>(condition.Name.Value, out var narrowed))
                open.Push((selections, narrowed));
        }
    }

    /// <summary>A field of an interface is a field of each type that implements it.</summary>
    private static IEnumerable<ObjectField> FieldsOf(ISchema schema, INamedType type, string name)
        => type is InterfaceType or ObjectType
            ? schema.GetPossibleTypes(type).Select(t => t.Fields.TryGetField(name, out var field) ? field : null).OfType<ObjectField>()
            : [];

    private static ObjectType? RootOf(OperationDefinitionNode operation, ISchema schema)
        => operation.Operation switch
        {
            OperationType.Query => schema.QueryType,
            OperationType.Mutation => schema.MutationType,
            OperationType.Subscription => schema.SubscriptionType
        };
}
