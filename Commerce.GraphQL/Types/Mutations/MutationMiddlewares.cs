using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Mutations;

/// <summary>What stands around the resolver of a mutation that follows the convention.</summary>
internal static class MutationMiddlewares
{
    /// <summary>Turns the fields of the one input into the arguments that the resolver asks for.</summary>
    public static FieldMiddleware SpreadInput(string argumentName) => next => async context =>
    {
        var before = context.ReplaceArguments(current => Spread(current[argumentName]));
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            context.ReplaceArguments(before);
        }
    };

    /// <summary>Turns the result, and exceptions that are declared errors, into a payload.</summary>
    /// <param name="errors">The declared errors.</param>
    /// <param name="keepsResult">Whether the result is the payload itself, a type of the application's own.</param>
    public static FieldMiddleware ToPayload(IReadOnlyList<DeclaredError> errors, bool keepsResult)
    {
        Func<Exception, object?>[] factories = [.. errors.Select(error => error.Create).OfType<Func<Exception, object?>>()];
        return next => async context =>
        {
            try
            {
                await next(context).ConfigureAwait(false);
                context.Result = context.Result switch
                {
                    IFieldResult { IsError: true, Value: FieldError error } => new MutationPayload(null, error.Errors),
                    IFieldResult result => Success(result.Value),
                    var result => Success(result)
                };
            }
            catch (Exception exception) when (exception is not GraphQLException && factories.Length > 0)
            {
                if (!TryCreateErrors(exception, factories, context, out var found))
                    throw;
                context.Result = new MutationPayload(null, found);
            }
        };

        object? Success(object? value) => keepsResult ? value : new MutationPayload(value, null);
    }

    private static bool TryCreateErrors(Exception exception, Func<Exception, object?>[] factories, IMiddlewareContext context, out List<object> errors)
    {
        errors = [];
        var unknown = new List<Exception>();
        foreach (var part in exception is AggregateException aggregate ? [.. aggregate.Flatten().InnerExceptions] : new[] { exception })
        {
            if (Create(part, factories) is { } error)
                errors.Add(error);
            else
                unknown.Add(part);
        }

        if (errors.Count == 0)
            return false;
        foreach (var part in unknown) context.ReportError(part);
        return true;
    }

    private static object? Create(Exception exception, Func<Exception, object?>[] factories)
    {
        foreach (var factory in factories)
        {
            if (factory(exception) is { } error)
                return error;
        }

        return null;
    }

    private static Dictionary<string, ArgumentValue> Spread(ArgumentValue input)
    {
        var type = (InputObjectType)input.Type.NamedType();
        var values = ((MutationInput)input.Value!).Values;
        var given = ((ObjectValueNode)input.ValueLiteral!).Fields.ToDictionary(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
        var arguments = new Dictionary<string, ArgumentValue>(type.Fields.Count, StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            var isGiven = given.TryGetValue(field.Name, out var literal);
            literal ??= field.DefaultValue ?? NullValueNode.Default;
            arguments.Add(field.Name, new ArgumentValue(field, KindOf(literal), isFullyCoerced: true, isDefaultValue: !isGiven, values[field.Index], literal));
        }

        return arguments;
    }

    private static ValueKind KindOf(IValueNode literal) => literal switch
    {
        StringValueNode => ValueKind.String,
        IntValueNode => ValueKind.Integer,
        FloatValueNode => ValueKind.Float,
        BooleanValueNode => ValueKind.Boolean,
        EnumValueNode => ValueKind.Enum,
        ObjectValueNode => ValueKind.Object,
        ListValueNode => ValueKind.List,
        NullValueNode => ValueKind.Null,
        _ => ValueKind.Unknown
    };
}
