using HotChocolate.Language;

namespace HotChocolate.Data.Projections;

/// <summary>Reads what <c>[Parent(requires)]</c> names: members as in a selection, <c>"Id Owner { Name }"</c>.</summary>
internal static class RequiredMembers
{
    public static void Read(string requires, ProjectionNode node)
    {
        var text = requires.TrimStart();
        Read(Utf8GraphQLParser.Syntax.ParseSelectionSet(text.StartsWith('{') ? text : $"{{ {text} }}"), node);
    }

    private static void Read(SelectionSetNode members, ProjectionNode node)
    {
        foreach (var member in members.Selections.OfType<FieldNode>())
        {
            var name = member.Name.Value;
            if (EntityShape.IsColumn(node.EntityType, name)) node.Read(name);
            else if (EntityShape.FindNavigation(node.EntityType, name) is { IsCollection: false } navigation)
            {
                var reference = node.Reference(name, navigation.TargetEntityType);
                if (member.SelectionSet is { } inner) Read(inner, reference);
                else reference.ReadAllColumns();
            }
            else node.ReadAllColumns();
        }
    }
}
