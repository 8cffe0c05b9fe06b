using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// The first page of a list that the options describe, as one request filters and orders it. Its shape is that of the arguments as they were written: the
/// query is made only where that is new, by the same code that the field's middlewares use.
/// </summary>
internal sealed class ListedRead(IMiddlewareContext context, DescribedList list, CursorPagingArguments page)
{
    private readonly DataField _field = DataField.Of((ObjectField)context.Selection.Field);

    /// <summary>Adds the arguments: each value of the filter is a slot, with its literal in it.</summary>
    public void AddTo(QueryShape shape)
    {
        shape.Token(list);
        Add(shape, Literal(_field.FilterArgument), hasSlots: true);
        Add(shape, Literal(_field.SortArgument), hasSlots: false);
    }

    /// <summary>Makes the query of this request, and a template of it that knows which literal goes where.</summary>
    /// <exception cref="NotCompiledException">What is asked has something in it that the arguments do not tell.</exception>
    public ReadTemplate Build(ReadPlan plan, ReadRequest request, QueryShape asked, DbContext database)
    {
        var reads = new List<FilterRead>();
        var keySet = KeySetPage.Of(Create(database, reads), page) ?? throw new NotCompiledException("a list that cannot be paged by keys");
        request = request with { Listed = null, Query = keySet.Part, KeySet = keySet };
        var shape = new QueryShape { Owners = [] };
        request.AddTo(shape);
        var template = new TemplateBuilder(plan, request, database.Database.ProviderName is ReadConnections.Sqlite).Build(shape);
        return template with { Hash = asked.Hash, Tokens = [.. asked.Tokens], List = ListSlots.Match(asked, shape, reads, Protections()) };
    }

    /// <summary>The values of a template's slots.</summary>
    /// <param name="asked">The values of the shape: literals first, and then what is no part of the filter.</param>
    public object?[] Read(ListSlots slots, List<object?> asked) => slots.Fill(asked, Reader());

    private IQueryable Create(DbContext database, List<FilterRead> reads)
    {
        var query = list.Create(database);
        var rows = query.Expression;
        if (Literal(_field.SortArgument) is { } order && order is not NullValueNode && SortArgument.Read(context.Selection.Field, _field.SortArgument, order, list.EntityType, inMemory: false) is { Count: > 0 } keys)
            rows = SortKeys.Apply(rows, list.EntityType, keys, typeof(Queryable), inMemory: false);
        if (Literal(_field.FilterArgument) is ObjectValueNode { Fields.Count: > 0 } filter && FilterArgument.TypeOf(context.Selection.Field, _field.FilterArgument!) is { } type
            && new FilterExpressionBuilder(Reader(), inMemory: false) { Reads = reads }.Build(type, filter, list.EntityType) is { } predicate)
            rows = QueryMethods.Call(typeof(Queryable), nameof(Queryable.Where), list.EntityType, rows, Expression.Quote(predicate));
        return QueryMethods.CreateQuery(query.Provider, list.EntityType, rows);
    }

    /// <summary>What must be asked before a filter or an order may look at what it looks at.</summary>
    private IReadOnlyList<Authorization.AuthorizeDirective> Protections()
    {
        var members = new HashSet<MemberInfo>();
        if (_field.FilterArgument is { } filter) FilterArgument.CollectMembers(FilterArgument.TypeOf(context.Selection.Field, filter), Literal(filter), members);
        if (_field.SortArgument is { } order) SortArgument.CollectMembers(SortArgument.TypeOf(context.Selection.Field, order), Literal(order), members);
        return [.. members.SelectMany(member => MemberGuard.ProtectionOf(context.Schema, member))];
    }

    private IValueNode? Literal(string? argument) => argument is null ? null : context.ArgumentLiteral<IValueNode>(argument);

    private FilterValueReader Reader() => FilterArgument.Reader(context);

    private static void Add(QueryShape shape, IValueNode? node, bool hasSlots)
    {
        shape.Token(node?.GetType() ?? typeof(NullValueNode));
        switch (node)
        {
            case ObjectValueNode all:
                shape.Add(all.Fields.Count);
                foreach (var field in all.Fields)
                {
                    shape.Token(field.Name.Value);
                    Add(shape, field.Value, hasSlots);
                }

                break;
            case ListValueNode items:
                shape.Add(items.Items.Count);
                foreach (var item in items.Items) Add(shape, item, hasSlots);
                break;
            case BooleanValueNode flag:
                shape.Token(flag.Value);
                break;
            case null or NullValueNode:
                break;
            case var value when hasSlots:
                shape.AddSlot(value);
                break;
            case var value:
                shape.Token(value.Value ?? "");
                break;
        }
    }
}
