using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ResolverContext
{
    public IReadOnlyDictionary<string, ArgumentValue> Arguments { get; private set; } = null!;

    public T ArgumentValue<T>(string name) => Convert<T>(Find(name));

    public Optional<T> ArgumentOptional<T>(string name)
    {
        var argument = Find(name);
        return argument.IsDefaultValue ? Optional<T>.Empty(Convert<T>(argument)) : new Optional<T>(Convert<T>(argument));
    }

    public TValueNode ArgumentLiteral<TValueNode>(string name) where TValueNode : IValueNode
    {
        var literal = Find(name).ValueLiteral;
        return literal is TValueNode typed
            ? typed
            : throw ResolverErrors.ArgumentLiteralIncompatible(literal, typeof(TValueNode));
    }

    public ValueKind ArgumentKind(string name) => Find(name).Kind ?? ValueKind.Unknown;

    public IReadOnlyDictionary<string, ArgumentValue> ReplaceArguments(
        IReadOnlyDictionary<string, ArgumentValue> newArgumentValues)
    {
        ArgumentNullException.ThrowIfNull(newArgumentValues);
        var before = Arguments;
        Arguments = newArgumentValues;
        return before;
    }

    public IReadOnlyDictionary<string, ArgumentValue> ReplaceArguments(ReplaceArguments replace)
        => ReplaceArguments(replace(Arguments));

    public ArgumentValue ReplaceArgument(string argumentName, ArgumentValue newArgumentValue)
    {
        var before = Find(argumentName);
        var copy = new Dictionary<string, ArgumentValue>(Arguments, StringComparer.Ordinal);
        copy.Remove(argumentName);
        copy.Add(newArgumentValue.Name, newArgumentValue);
        Arguments = copy;
        return before;
    }

    /// <summary>Puts the variables in (specification section 6.4.1). False when an argument does not fit; then that is reported.</summary>
    public bool CoerceArguments()
    {
        if (Selection.Arguments.IsFullyCoercedNoErrors)
            return true;

        var coerced = new Dictionary<string, ArgumentValue>(Selection.Arguments.Count, StringComparer.Ordinal);
        foreach (var argument in Selection.Arguments)
        {
            if (argument.HasError)
            {
                ReportError(argument.Error!);
                return false;
            }

            try
            {
                coerced.Add(argument.Name, argument.IsFullyCoerced ? argument : Coerce(argument));
            }
            catch (GraphQLException exception)
            {
                ReportError(PlanningErrors.ArgumentInvalid(argument.ValueLiteral!, exception));
                return false;
            }
        }

        Arguments = coerced;
        return true;
    }

    private ArgumentValue Coerce(ArgumentValue value)
    {
        var argument = (Argument)value.Argument;
        return VariableRewriter.Rewrite(value.ValueLiteral!, operation.Variables) is { } literal
            ? ArgumentPlanner.Constant(argument, literal, operation.InputParser)
            : ArgumentPlanner.Default(argument, operation.InputParser);
    }

    private ArgumentValue Find(string name)
        => Arguments.TryGetValue(name, out var argument) ? argument : throw ResolverErrors.ArgumentNotFound(name, Selection);

    private T Convert<T>(ArgumentValue argument)
    {
        switch (argument.Value)
        {
            case T value:
                return value;
            case null:
                return default!;
            case IOptional optional when !typeof(IOptional).IsAssignableFrom(typeof(T)):
                return (T)optional.Value!;
            case var value:
                return operation.Converter.TryConvert(value.GetType(), typeof(T), value, out var converted)
                    ? (T)converted!
                    : throw ResolverErrors.ArgumentNotConvertible(argument.Name, typeof(T));
        }
    }
}
