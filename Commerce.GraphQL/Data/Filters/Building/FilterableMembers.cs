using System.Reflection;

namespace HotChocolate.Data.Filters;

/// <summary>The properties of a type by which items can be filtered and ordered.</summary>
internal static class FilterableMembers
{
    public static IEnumerable<PropertyInfo> Of(Type type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new[] { type }.Concat(type.IsInterface ? type.GetInterfaces() : [])
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.GetMethod is { IsPublic: true }
                && p.GetIndexParameters().Length == 0
                && !p.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: true)
                && names.Add(p.Name));
    }
}
