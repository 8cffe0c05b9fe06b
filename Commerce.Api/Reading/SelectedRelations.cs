using System.Reflection;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commerce.Api.Reading;

/// <summary>Finds the relations of an entity that a selection reads, so that they are read with it.</summary>
internal static class SelectedRelations
{
    /// <summary>Paths such as <c>Variants,Variants.Traits</c>; empty when only columns are read.</summary>
    public static string Of(IResolverContext context, IObjectType type, IEntityType entity)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var selection in Selections(context, type)) Collect(context, type, selection, entity, "", paths);
        return string.Join(',', paths);
    }

    // The field itself, or, where that answers with a connection or a mutation's payload, those of the type below it.
    private static IEnumerable<ISelection> Selections(IResolverContext context, IObjectType type) =>
        context.Selection.Type.NamedType() is IObjectType wrapper && wrapper.Name != type.Name
            ? context.GetSelections(wrapper, context.Selection).SelectMany(child => child.Type.NamedType() switch
            {
                var found when found.Name == type.Name => [child],
                IObjectType edge when child.Field.Name == "edges" => context.GetSelections(edge, child).Where(node => node.Type.NamedType().Name == type.Name),
                _ => Enumerable.Empty<ISelection>(),
            })
            : [context.Selection];

    private static void Collect(
        IResolverContext context, IObjectType type, ISelection selection, IEntityType entity, string prefix, SortedSet<string> paths)
    {
        foreach (var child in context.GetSelections(type, selection))
        {
            if (child.Field.Member is not PropertyInfo property || Target(entity, property.Name) is not { } target) continue;
            var path = prefix + property.Name;
            paths.Add(path);
            if (child.Type.NamedType() is IObjectType childType) Collect(context, childType, child, target, path + ".", paths);
        }
    }

    private static IEntityType? Target(IEntityType entity, string name) =>
        entity.FindNavigation(name)?.TargetEntityType ?? entity.FindSkipNavigation(name)?.TargetEntityType;
}
