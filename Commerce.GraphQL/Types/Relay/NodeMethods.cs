using System.Reflection;

namespace HotChocolate.Types.Relay;

/// <summary>Finds keys and node resolvers by their names.</summary>
internal static class NodeMethods
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    public static MethodInfo? Find(Type source, string name) => source.GetMethods(Public).FirstOrDefault(method => method.Name == name);

    /// <summary>The resolver of nodes of a .NET type in a class.</summary>
    public static MethodInfo? FindResolver(Type source, Type nodeType)
    {
        var methods = source.GetMethods(Public).Where(method => !method.IsSpecialName && method.DeclaringType != typeof(object)).ToList();
        string[] names = ["Get", "GetAsync", $"Get{nodeType.Name}", $"Get{nodeType.Name}Async"];
        return methods.FirstOrDefault(method => method.IsDefined(typeof(NodeResolverAttribute)))
            ?? methods.FirstOrDefault(method => names.Contains(method.Name) && method.GetParameters().Length > 0 && (method.IsStatic || source != nodeType));
    }

    /// <summary>The member that holds the key of a .NET type.</summary>
    public static MemberInfo? FindKey(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return properties.FirstOrDefault(property => property.Name == "Id")
            ?? properties.FirstOrDefault(property => property.Name == $"{type.Name}Id")
            ?? properties.FirstOrDefault(property => property.IsDefined(typeof(IDAttribute), inherit: true) && property.Name.Equals("id", StringComparison.OrdinalIgnoreCase));
    }
}
