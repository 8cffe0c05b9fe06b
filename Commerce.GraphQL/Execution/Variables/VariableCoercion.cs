using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Coerces the variables of a request (specification section 6.1.2).</summary>
internal static class VariableCoercion
{
    /// <exception cref="GraphQLException">A variable is missing or does not fit its type; has an error for each of them.</exception>
    public static VariableValueCollection Coerce(
        ISchema schema,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, object?>? values,
        InputParser parser)
    {
        if (operation.VariableDefinitions.Count == 0)
            return VariableValueCollection.Empty;

        var coerced = new Dictionary<string, VariableValueCollection.Entry>(StringComparer.Ordinal);
        List<IError>? errors = null;
        foreach (var definition in operation.VariableDefinitions)
        {
            try
            {
                Coerce(schema, definition, values, parser, coerced);
            }
            catch (GraphQLException exception)
            {
                (errors ??= []).AddRange(exception.Errors);
            }
        }

        return errors is null ? new VariableValueCollection(coerced) : throw new GraphQLException(errors);
    }

    private static void Coerce(
        ISchema schema,
        VariableDefinitionNode definition,
        IReadOnlyDictionary<string, object?>? values,
        InputParser parser,
        Dictionary<string, VariableValueCollection.Entry> coerced)
    {
        var name = definition.Variable.Name.Value;
        var type = ResolveType(schema, definition.Type) ?? throw VariableErrors.NotAnInputType(definition);
        object? value = null;
        if (values is null || !values.TryGetValue(name, out value))
        {
            if (definition.DefaultValue is null)
            {
                if (type is NonNullType)
                    throw VariableErrors.Required(definition);
                return;
            }

            value = definition.DefaultValue;
        }

        if (type is NonNullType && value is null or NullValueNode or System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Null })
            throw VariableErrors.Required(definition);

        try
        {
            var literal = VariableLiterals.Create(value, type);
            coerced[name] = new(type, literal, parser.ParseLiteral(literal, type));
        }
        catch (SerializationException exception)
        {
            throw VariableErrors.Invalid(definition, exception, exception.Path);
        }
        catch (GraphQLException exception)
        {
            throw VariableErrors.Invalid(definition, exception, exception.Errors[0].Path);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InsufficientExecutionStackException)
        {
            throw VariableErrors.Invalid(definition, new GraphQLException(exception.Message, exception), null);
        }
    }

    private static IInputType? ResolveType(ISchema schema, ITypeNode node)
        => node switch
        {
            NonNullTypeNode nonNull when ResolveType(schema, nonNull.Type) is { } inner => new NonNullType(inner),
            ListTypeNode list when ResolveType(schema, list.Type) is { } inner => new ListType(inner),
            NamedTypeNode named when schema.TryGetType<INamedInputType>(named.Name.Value, out var type) => type,
            _ => null
        };
}
