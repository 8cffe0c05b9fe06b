using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>Coerces the arguments that have no variables, once (specification section 6.4.1).</summary>
internal static class ArgumentPlanner
{
    public static ArgumentMap Plan(ObjectField field, FieldNode node, InputParser parser)
    {
        if (field.Arguments.Count == 0)
            return ArgumentMap.Empty;

        var values = new Dictionary<string, ArgumentValue>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments)
            values.Add(argument.Name, Plan(argument, Find(node, argument.Name), parser));
        return new ArgumentMap(values);
    }

    /// <summary>An argument that nothing was given for.</summary>
    public static ArgumentValue Default(Argument argument, InputParser parser)
    {
        var literal = argument.DefaultValue ?? NullValueNode.Default;
        var value = argument.DefaultValue is null ? null : parser.ParseLiteral(literal, argument);
        return new ArgumentValue(argument, ArgumentKinds.Of(literal), true, true, value, literal);
    }

    /// <summary>An argument that was given a value without variables.</summary>
    public static ArgumentValue Constant(Argument argument, IValueNode literal, InputParser parser)
        => new(argument, ArgumentKinds.Of(literal), true, false, parser.ParseLiteral(literal, argument), literal);

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        for (var i = 0; i < node.Arguments.Count; i++)
        {
            if (node.Arguments[i].Name.Value == name)
                return node.Arguments[i];
        }

        return null;
    }

    private static ArgumentValue Plan(Argument argument, ArgumentNode? given, InputParser parser)
    {
        try
        {
            if (given is null)
                return Default(argument, parser);

            return VariableRewriter.HasVariables(given.Value)
                ? new ArgumentValue(argument, ArgumentKinds.Of(given.Value), false, false, null, given.Value)
                : Constant(argument, given.Value, parser);
        }
        catch (GraphQLException exception)
        {
            return new ArgumentValue(
                argument,
                given is null ? exception.Errors[0] : PlanningErrors.ArgumentInvalid(given.Value, exception));
        }
    }
}
