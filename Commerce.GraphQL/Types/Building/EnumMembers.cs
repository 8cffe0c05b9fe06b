using System.Reflection;

namespace HotChocolate.Types.Building;

/// <summary>The members of .NET enums.</summary>
internal static class EnumMembers
{
    /// <summary>The values in the order of declaration without those that are ignored.</summary>
    public static IEnumerable<object> Values(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => !f.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false))
        .Select(f => f.GetValue(null)!);

    /// <summary>The member of a value; null for values that are no enum's.</summary>
    public static FieldInfo? Find(object value)
    {
        var type = value.GetType();
        return type.IsEnum && Enum.GetName(type, value) is { } name ? type.GetField(name) : null;
    }
}
