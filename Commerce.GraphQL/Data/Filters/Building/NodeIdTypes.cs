using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Relay;

namespace HotChocolate.Data.Filters;

/// <summary>Which properties hold ids of which types.</summary>
internal static class NodeIdTypes
{
    /// <summary>The name of the type whose ids the property holds; null where it holds none.</summary>
    public static string? Of(DescriptorContext context, PropertyInfo property)
        => property.GetCustomAttribute<IDAttribute>(inherit: true) is { } id
            ? id.TypeName ?? context.Naming.GetTypeName(property.ReflectedType!, TypeKind.Object)
            : null;
}
