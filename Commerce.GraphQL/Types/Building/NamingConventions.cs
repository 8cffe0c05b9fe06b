using System.Reflection;
using System.Text;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Building;

/// <summary>The names that .NET developers and GraphQL clients expect of each other.</summary>
internal sealed class NamingConventions(SchemaOptions options, XmlDocumentation documentation) : INamingConventions
{
    public string GetTypeName(Type type, TypeKind kind)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name;
        var name = given ?? Plain(type);
        if (given is null && kind == TypeKind.Interface && options.StripLeadingIFromInterface && type.IsInterface && name is ['I', >= 'A' and <= 'Z', ..]) name = name[1..];
        return kind switch
        {
            TypeKind.InputObject when given is null => InputName(name, typeof(InputObjectType).IsAssignableFrom(type)),
            TypeKind.Directive when given is null => Camel(Without(Without(name, "Type"), "Directive")),
            TypeKind.Interface or TypeKind.Object or TypeKind.Union or TypeKind.InputObject or TypeKind.Enum or TypeKind.Scalar or TypeKind.List
                or TypeKind.NonNull or TypeKind.Directive => name
        };
    }

    public string? GetTypeDescription(Type type, TypeKind kind)
        => type.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: true)?.Description ?? documentation.Of(type);

    public string GetMemberName(MemberInfo member, MemberKind kind)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>(inherit: true)?.Name is { } given) return given;
        return Camel(member is MethodInfo method ? WithoutVerb(method) : member.Name);
    }

    public string? GetMemberDescription(MemberInfo member, MemberKind kind)
        => member.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: true)?.Description ?? documentation.Of(member);

    public string GetArgumentName(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>(inherit: true)?.Name
            ?? parameter.GetCustomAttribute<ArgumentAttribute>(inherit: true)?.Name
            ?? Camel(parameter.Name ?? "");

    public string? GetArgumentDescription(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: true)?.Description ?? documentation.Of(parameter);

    public string GetEnumValueName(object value)
        => EnumMembers.Find(value)?.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? ScreamingSnake(value.ToString() ?? "");

    public string? GetEnumValueDescription(object value) => EnumMembers.Find(value) is { } field
        ? field.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false)?.Description ?? documentation.Of(field)
        : null;

    public bool IsDeprecated(MemberInfo member, out string? reason)
    {
        if (member.GetCustomAttribute<GraphQLDeprecatedAttribute>(inherit: true) is { } deprecated) reason = deprecated.DeprecationReason;
        else if (member.GetCustomAttribute<ObsoleteAttribute>(inherit: true) is { } obsolete) reason = obsolete.Message ?? DirectiveDefaults.DeprecationReason;
        else reason = null;
        return reason is not null;
    }

    /// <summary><c>Name</c> → <c>name</c>, <c>URLPath</c> → <c>urlPath</c>, <c>ID</c> → <c>id</c>.</summary>
    public static string Camel(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0])) return name;
        var end = 1;
        while (end < name.Length && char.IsUpper(name[end]) && (end + 1 == name.Length || char.IsUpper(name[end + 1]))) end++;
        return string.Concat(name[..end].ToLowerInvariant(), name.AsSpan(end));
    }

    /// <summary><c>OnSale</c> → <c>ON_SALE</c>; a name that is all capitals stays.</summary>
    public static string ScreamingSnake(string name)
    {
        if (!name.Any(char.IsLower)) return name.ToUpperInvariant();
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isStart) result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>The name of a .NET type, generic arguments included: <c>KeyValuePairOfStringAndInt32</c>.</summary>
    public static string Plain(Type type)
    {
        if (type.IsArray) return "ArrayOf" + Plain(type.GetElementType()!);
        if (!type.IsGenericType) return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return name + "Of" + string.Join("And", type.GetGenericArguments().Select(a => a.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? Plain(a)));
    }

    private static string InputName(string name, bool isSchemaType)
    {
        if (isSchemaType && name.EndsWith("InputType", StringComparison.Ordinal)) return name[..^4];
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    private static string WithoutVerb(MethodInfo method)
    {
        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal)) name = name[3..];
        return IsAwaited(method.ReturnType) && name.Length > 5 ? Without(name, "Async") : name;
    }

    private static bool IsAwaited(Type type)
        => typeof(Task).IsAssignableFrom(type)
            || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static string Without(string name, string suffix)
        => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
}
