using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data.Projections;

/// <summary>What the resolver of a field reads of its parent.</summary>
internal static class ResolverReads
{
    /// <summary>The property of the parent that the field shows as it is; null where the field is resolved otherwise.</summary>
    public static PropertyInfo? PropertyOf(ObjectField field)
        => field.IsMemberResolver && field.Member is PropertyInfo property && !IsStatic(property) ? property : null;

    /// <summary>False where the resolver certainly does not look at its parent.</summary>
    public static bool MayReadParent(ObjectField field)
    {
        if (field.ResolverMember is not MethodInfo method) return true;
        if (!method.IsStatic && field.IsMemberResolver) return true;
        return method.GetParameters().Any(parameter =>
            parameter.IsDefined(typeof(ParentAttribute)) || typeof(IResolverContext).IsAssignableFrom(parameter.ParameterType));
    }

    private static bool IsStatic(PropertyInfo property) => property.GetMethod is { IsStatic: true };
}
