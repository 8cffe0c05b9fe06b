using System.Reflection;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>Finds what a selection needs of its entities, at every depth; done once per plan.</summary>
internal static class ProjectionPlanner
{
    /// <summary>What is read for a field whose list or single value has the given entity type.</summary>
    public static ProjectionNode Plan(Selection selection, IEntityType entityType)
    {
        var node = new ProjectionNode(entityType);
        node.ReadKey();
        VisitValue(selection, node);
        return node;
    }

    private static ConnectionDemand? VisitValue(Selection selection, ProjectionNode node)
    {
        var type = selection.Type.NamedType();
        if (DataField.Of(selection.Field).Paging is not null && type is ObjectType connection)
        {
            VisitConnection(selection.GetSelectionSet(connection), node);
            return ConnectionDemand.Of(selection);
        }

        VisitItem(selection, type, node);
        return null;
    }

    private static void VisitConnection(SelectionSet connection, ProjectionNode node)
    {
        foreach (var part in connection.WithDeferred)
        {
            switch (part.Field.Name)
            {
                case ConnectionFields.Nodes:
                    VisitItem(part, part.Type.NamedType(), node);
                    break;
                case ConnectionFields.Edges when part.Type.NamedType() is ObjectType edge:
                    VisitEdge(part.GetSelectionSet(edge), node);
                    break;
                case ConnectionFields.TotalCount or ConnectionFields.PageInfo:
                    break;
                default:
                    // A field that the shop added to its connection may look at everything.
                    if (!part.Field.IsIntrospectionField) node.ReadAllColumns();
                    break;
            }
        }
    }

    private static void VisitEdge(SelectionSet edge, ProjectionNode node)
    {
        foreach (var part in edge.WithDeferred)
        {
            if (part.Field.Name == ConnectionFields.Node) VisitItem(part, part.Type.NamedType(), node);
            else if (part.Field.Name != ConnectionFields.Cursor && !part.Field.IsIntrospectionField) node.ReadAllColumns();
        }
    }

    private static void VisitItem(Selection selection, INamedType type, ProjectionNode node)
    {
        if (type is not ObjectType objectType)
        {
            node.ReadWhole();
            return;
        }

        ReadAlwaysProjected(objectType, node);
        foreach (var child in selection.GetSelectionSet(objectType).WithDeferred) VisitField(child, node);
    }

    private static void VisitField(Selection selection, ProjectionNode node)
    {
        var field = selection.Field;
        if (field.IsIntrospectionField) return;
        if (DataField.Of(field).IsProjected is false) return;

        if (EntityShape.IsKey(node.EntityType, field.Member)) node.ReadKey(); // as it is, or as a global id
        else if (ResolverReads.PropertyOf(field) is not { } property)
        {
            ReadForResolver(field, node);
            if (selection.Shape.Kind is not OutputKind.Leaf && CompiledReadOptions.Of(selection.Operation.Schema)?.Fields.ContainsKey((node.EntityType.ClrType, field.Name)) is true)
            {
                selection.RowSlot = node.SlotCount;
                node.Add(new DescribedSlot(selection.RowSlot, selection));
            }
        }
        else if (EntityShape.IsColumn(node.EntityType, property.Name)) node.Read(property.Name);
        else if (EntityShape.FindNavigation(node.EntityType, property.Name) is { } navigation) AddSlot(selection, navigation, node);
        else node.ReadAllColumns(); // computed from whatever it likes
    }

    private static void AddSlot(Selection selection, INavigationBase navigation, ProjectionNode node)
    {
        var child = new ProjectionNode(navigation.TargetEntityType);
        child.ReadKey();
        var demand = VisitValue(selection, child);
        selection.RowSlot = node.SlotCount;
        node.Add(new ProjectionSlot(selection.RowSlot, selection, navigation, child, demand));
    }

    private static void ReadForResolver(ObjectField field, ProjectionNode node)
    {
        if (field.ParentRequires is { } requires) RequiredMembers.Read(requires, node);
        else if (ResolverReads.MayReadParent(field)) node.ReadAllColumns();
    }

    private static void ReadAlwaysProjected(ObjectType type, ProjectionNode node)
    {
        foreach (var field in type.Fields)
        {
            if (DataField.Of(field).IsProjected is true && field.Member is PropertyInfo property && EntityShape.IsColumn(node.EntityType, property.Name))
                node.Read(property.Name);
        }
    }
}
