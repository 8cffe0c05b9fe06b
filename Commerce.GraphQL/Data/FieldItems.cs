using System.Reflection;
using GreenDonut.Data;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data;

/// <summary>What the lists that a field's resolver returns are lists of.</summary>
internal static class FieldItems
{
    /// <summary>The .NET type of the items; null where it is not known.</summary>
    public static Type? TypeOf(ObjectFieldDefinition field)
    {
        var type = field.ResultType ?? ReturnTypeOf(field.ResolverMember ?? field.Member);
        while (type is not null && TypeInference.Unwrapped(type) is { } unwrapped) type = unwrapped;
        if (type is null) return null;
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType && (t.GetGenericTypeDefinition() == typeof(Connection<>) || t.GetGenericTypeDefinition() == typeof(Page<>))) return t.GetGenericArguments()[0];
        }

        return SequenceType.ElementOf(type);
    }

    /// <summary>Whether the resolver returns connections by itself.</summary>
    public static bool AreInConnection(ObjectFieldDefinition field)
    {
        var type = field.ResultType ?? ReturnTypeOf(field.ResolverMember ?? field.Member);
        while (type is not null && TypeInference.Unwrapped(type) is { } unwrapped) type = unwrapped;
        return typeof(IPage).IsAssignableFrom(type);
    }

    private static Type? ReturnTypeOf(MemberInfo? member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo method => method.ReturnType,
        _ => null
    };
}
