using HotChocolate.Language;
using HotChocolate.Utilities;

namespace HotChocolate.Types.Building;

/// <summary>Makes applied directives of what was written, or of the .NET value of their type.</summary>
internal static class AppliedDirectives
{
    public static Directive FromSyntax(DirectiveType type, DirectiveNode node, InputParser parser)
    {
        object? Argument(string name, Type target) => Read(type, node, name, target, parser);
        return new Directive(type, node, type.RuntimeType == typeof(object) ? null : Create(type, Argument), Argument);
    }

    public static Directive FromValue(DirectiveType type, object value, InputParser parser, ITypeConverter converter)
    {
        var written = type.Format?.Invoke(value) ?? new DirectiveNode(type.Name, [.. Written(type, value, converter)]);
        var node = new DirectiveNode(type.Name, [.. written.Arguments.Where(argument => !IsDefault(type, argument))]);
        return new Directive(type, node, value, (name, target) => Read(type, node, name, target, parser));
    }

    private static bool IsDefault(DirectiveType type, ArgumentNode argument)
        => type.Arguments.TryGetField(argument.Name.Value, out var known)
            && known.DefaultValue is { } defaultValue
            && SyntaxComparer.BySyntax.Equals(defaultValue, argument.Value);

    private static IEnumerable<ArgumentNode> Written(DirectiveType type, object value, ITypeConverter converter)
    {
        for (var i = 0; i < type.Arguments.Count; i++)
        {
            var argument = type.Arguments[i];
            if (type.Accessors[i] is not { } property || property.GetValue(value) is not { } given) continue;
            yield return new ArgumentNode(argument.Name, InputFormatter.Format(given, argument.Type, converter));
        }
    }

    private static object? Read(DirectiveType type, DirectiveNode node, string name, Type target, InputParser parser)
    {
        if (!type.Arguments.TryGetField(name, out var argument)) throw new ArgumentException($"The directive `@{type.Name}` has no argument `{name}`.", nameof(name));
        var literal = node.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value ?? argument.DefaultValue;
        if (typeof(IValueNode).IsAssignableFrom(target)) return literal ?? NullValueNode.Default;
        return literal is null ? null : parser.ParseLiteral(literal, argument, target);
    }

    private static object? Create(DirectiveType type, Func<string, Type, object?> argument)
    {
        if (type.RuntimeType.GetConstructor([]) is null) return null;
        var value = Activator.CreateInstance(type.RuntimeType)!;
        for (var i = 0; i < type.Arguments.Count; i++)
        {
            if (type.Accessors[i] is { CanWrite: true } property && argument(type.Arguments[i].Name, property.PropertyType) is { } given) property.SetValue(value, given);
        }

        return value;
    }
}
