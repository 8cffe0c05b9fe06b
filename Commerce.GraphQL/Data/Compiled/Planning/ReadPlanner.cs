using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using HotChocolate.Authorization;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using HotChocolate.Utilities;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

/// <summary>Finds out whether everything below a selection is data, and how it becomes columns.</summary>
internal sealed partial class ReadPlanner
{
    private const string GuardKey = AuthorizeMiddleware.Key;

    private readonly Selection _selection;
    private readonly IEntityType _entityType;
    private readonly ISchema _schema;
    private readonly CompiledReadOptions _options;
    private readonly ColumnReaders _columns;
    private readonly List<ReadLevel> _levels = [];
    private readonly List<Type> _keyTypes = [];
    private readonly List<AuthorizeDirective> _guards = [];

    private ReadPlanner(Selection selection, IEntityType entityType, CompiledReadOptions options, ColumnReaders columns)
    {
        _selection = selection;
        _entityType = entityType;
        _schema = selection.Operation.Schema;
        _options = options;
        _columns = columns;
    }

    /// <summary>Plans a field whose value is read by a query over entities of the given type.</summary>
    public static ReadPlan Plan(Selection selection, IEntityType entityType, CompiledReadOptions options, ITypeConverter converter)
        => Plan(selection, entityType, options, converter, static planner =>
        {
            CheckMiddlewares(planner._selection.Field);
            planner.PlanItems(planner._selection, planner.NewLevel(planner._entityType, planner._selection, Expression.Parameter(planner._entityType.ClrType, "row"), null));
            return (null, null);
        });

    /// <summary>Plans a field of entities of the given type that are there already.</summary>
    public static ReadPlan PlanBelow(Selection selection, IEntityType parentType, CompiledReadOptions options, ITypeConverter converter)
        => Plan(selection, parentType, options, converter, static planner =>
        {
            var row = Expression.Parameter(planner._entityType.ClrType, "parent");
            var parent = new ReadLevel(-1, planner._entityType, row) { Selection = planner._selection, Views = { Array.Empty<ReadMember>() } };
            return planner.PlanField(planner._selection, [], planner._entityType, parent, row, optional: false) is HoleMember
                && parent is { Holes: [var hole], Columns: [MemberExpression { Member: PropertyInfo key } column] } && column.Expression == row
                ? (hole, key)
                : throw new NotCompiledException($"{planner._selection.Field} is read with its parent");
        });

    private static ReadPlan Plan(
        Selection selection, IEntityType entityType, CompiledReadOptions options, ITypeConverter converter, Func<ReadPlanner, (ReadHole? Below, PropertyInfo? ParentKey)> plan)
    {
        var planner = new ReadPlanner(selection, entityType, options, new ColumnReaders(entityType.Model, converter));
        try
        {
            var (below, key) = plan(planner);
            return new ReadPlan
            {
                EntityType = entityType,
                Options = options,
                Levels = planner._levels,
                Below = below,
                ParentKey = key,
                KeyCount = planner._keyTypes.Count,
                KeyTypes = planner._keyTypes,
                Guards = planner._guards
            };
        }
        catch (NotCompiledException refusal)
        {
            return new ReadPlan { EntityType = entityType, Options = options, Refusal = refusal.Message };
        }
    }

    /// <summary>Whoever stands further out than the reading middlewares would see JSON instead of what the field had before.</summary>
    private static void CheckMiddlewares(ObjectField field)
    {
        foreach (var middleware in field.MiddlewareDefinitions)
        {
            if (middleware.Key is "paging" or "single" or "projection") return;
            if (middleware is not { Key: GuardKey, Details: AuthorizeDirective { Apply: not ApplyPolicy.AfterResolver } })
                throw new NotCompiledException($"a middleware around {field}");
        }
    }

    private ReadLevel NewLevel(IEntityType entityType, Selection selection, ParameterExpression row, ReadSource? source, ReadLevel? parent = null, int keyNumber = 0, bool isList = true)
    {
        if (!EntityShape.CanBeMade(entityType)) throw new NotCompiledException($"{entityType.DisplayName()} has derived types or no plain rows");
        var level = new ReadLevel(_levels.Count, entityType, row) { Selection = selection, Source = source, Parent = parent, KeyNumber = keyNumber, IsList = isList };
        _levels.Add(level);
        return level;
    }

    /// <summary>What is written of the rows of a level.</summary>
    private void PlanItems(Selection selection, ReadLevel level)
    {
        if (DataField.Of(selection.Field).Paging is not null) level.Page = PlanConnection(selection, level);
        else
        {
            level.Views.Add([]);
            level.Views[0] = PlanObject(selection, ItemType(selection), level, level.Row, optional: false);
        }
    }

    private static ObjectType ItemType(Selection selection)
        => selection.Type.NamedType() as ObjectType ?? throw new NotCompiledException($"{selection.Field} has no object type");

    /// <summary>The members of an object that is read from an entity.</summary>
    /// <param name="source">The entity, in the expressions of the level.</param>
    /// <param name="optional">Whether the entity may be missing.</param>
    private ReadMember[] PlanObject(Selection selection, ObjectType type, ReadLevel level, Expression source, bool optional)
    {
        var entityType = level.EntityType.Model.FindEntityType(source.Type) ?? throw new NotCompiledException($"{source.Type} is no entity");
        var selections = SelectionsOf(selection, type);
        var members = new ReadMember[selections.Length];
        for (var i = 0; i < members.Length; i++) members[i] = PlanField(selections[i], NameOf(selections[i], i), entityType, level, source, optional);
        return members;
    }

    private ReadMember PlanField(Selection selection, byte[] name, IEntityType entityType, ReadLevel level, Expression source, bool optional)
    {
        var field = selection.Field;
        if (field.IsIntrospectionField) return new ConstantMember(name, field.Name == "__typename" ? selection.DeclaringSelectionSet.Type.Name : throw new NotCompiledException(field.Name));
        if (DataField.Of(field).IsProjected is false) throw new NotCompiledException($"{field} is never projected");
        CheckDirectives(selection);
        var hasMiddlewares = TakeGuards(field);

        if (_options.Fields.TryGetValue((entityType.ClrType, field.Name), out var expression))
            return PlanExpression(selection, name, expression, level, source, optional);

        if (NodeIds.Find(field) is { } id && field.Member is PropertyInfo key && !hasMiddlewares && entityType.FindProperty(key.Name) is { } keyProperty)
        {
            var writer = _columns.Id(keyProperty, id, selection.Shape);
            return new ColumnMember(name, level.Column(Expression.Property(source, key)), writer, selection.Shape.IsNonNull, optional || keyProperty.IsNullable);
        }

        if (ResolverReads.PropertyOf(field) is not { } property) throw new NotCompiledException($"{field} has a resolver");
        if (entityType.FindProperty(property.Name) is { } column && !hasMiddlewares && selection.PureResolver is not null)
        {
            var writer = _columns.Of(column, selection.Shape);
            return new ColumnMember(name, level.Column(Expression.Property(source, property)), writer, selection.Shape.IsNonNull, optional || column.IsNullable);
        }

        if (entityType.FindNavigation(property.Name) is { PropertyInfo: not null } navigation && (navigation.IsCollection || DataField.Of(field).Paging is null) && !DataField.Of(field).IsSingle)
        {
            return navigation.IsCollection
                ? PlanCollection(selection, name, navigation, level, source)
                : PlanReference(selection, name, navigation, level, source, optional || hasMiddlewares);
        }

        if (entityType.FindSkipNavigation(property.Name) is { PropertyInfo: not null } many && !DataField.Of(field).IsSingle) return PlanMany(selection, name, many, level, source);
        throw new NotCompiledException($"{field} is no column");
    }

    /// <summary>What is selected, all of which is answered at once.</summary>
    private static ReadOnlySpan<Selection> SelectionsOf(Selection selection, ObjectType type)
    {
        var set = selection.GetSelectionSet(type);
        if (set.IsDeferring || selection.Stream is not null) throw new NotCompiledException($"parts of {selection.Field} that come later");
        return set.Selections is [] ? throw new NotCompiledException($"nothing of {selection.Field}") : set.Selections;
    }

    private void CheckDirectives(Selection selection)
    {
        foreach (var directive in selection.SyntaxNodes.SelectMany(node => node.Directives))
        {
            if (directive.Name.Value is not ("skip" or "include") && _schema.TryGetDirectiveType(directive.Name.Value, out var type) && type.Middleware is not null)
                throw new NotCompiledException($"@{directive.Name.Value}");
        }
    }

    /// <summary>Notes what guards the field; true where there are middlewares besides, all of them for data.</summary>
    private bool TakeGuards(ObjectField field)
    {
        var others = false;
        foreach (var middleware in field.MiddlewareDefinitions)
        {
            switch (middleware.Key)
            {
                case GuardKey when _options.PoliciesLookAtUserOnly && middleware.Details is AuthorizeDirective { Apply: not ApplyPolicy.AfterResolver } directive:
                    _guards.Add(directive);
                    break;
                case "filtering" or "sorting" or "projection" or "paging":
                    others = true;
                    break;
                default:
                    // A field that the options describe has no other middlewares that count: it is what they say.
                    throw new NotCompiledException($"a middleware around {field}");
            }
        }

        return others;
    }

    private static byte[] NameOf(Selection selection, int index)
        => Encoding.UTF8.GetBytes($"{(index == 0 ? '{' : ',')}\"{selection.EncodedName}\":");
}
