using System.Linq.Expressions;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Projections;

/// <summary>The arguments of a nested selection in one request.</summary>
internal sealed class SlotRequest
{
    private SlotRequest(LambdaExpression? predicate, IReadOnlyList<SortKey> keys, CursorPagingArguments? page)
    {
        Predicate = predicate;
        Keys = keys;
        Page = page;
    }

    public LambdaExpression? Predicate { get; }

    public IReadOnlyList<SortKey> Keys { get; }

    public CursorPagingArguments? Page { get; }

    /// <summary>Reads the arguments; throws <see cref="GraphQLException"/> where they do not work.</summary>
    public static ValueTask<SlotRequest> CreateAsync(ProjectionSlot slot, IResolverContext context)
        => CreateAsync(slot.Selection, slot.Node.EntityType.ClrType, context);

    /// <summary>Reads the arguments; throws <see cref="GraphQLException"/> where they do not work.</summary>
    public static async ValueTask<SlotRequest> CreateAsync(Selection selection, Type itemType, IResolverContext context)
    {
        var data = DataField.Of(selection.Field);
        var (filter, order) = (Literal(data.FilterArgument), Literal(data.SortArgument));
        if (filter is not null) await MemberGuard.EnsureReadableAsync(context, FilterArgument.TypeOf(selection.Field, data.FilterArgument!), filter).ConfigureAwait(false);
        if (order is not null) await MemberGuard.EnsureReadableAsync(context, SortArgument.TypeOf(selection.Field, data.SortArgument!), order).ConfigureAwait(false);
        var predicate = FilterArgument.Read(context, selection.Field, data.FilterArgument, filter, itemType, inMemory: false);
        var keys = SortArgument.Read(selection.Field, data.SortArgument, order, itemType, inMemory: false);

        CursorPagingArguments? page = data.Paging is { } paging
            ? PageRequest.Create(
                paging,
                selection.Field.ToString(),
                Value<int>(CursorPagingArgumentNames.First, literal => literal is IntValueNode number ? number.ToInt32() : null),
                Value<int>(CursorPagingArgumentNames.Last, literal => literal is IntValueNode number ? number.ToInt32() : null),
                Text(CursorPagingArgumentNames.After),
                Text(CursorPagingArgumentNames.Before))
            : null;
        return new SlotRequest(predicate, keys, page);

        IValueNode? Literal(string? argument)
            => argument is not null && selection.Arguments.TryGetValue(argument, out var value)
                ? value.Error is { } error
                    ? throw new GraphQLException(error)
                    : VariableRewriter.Rewrite(value.ValueLiteral!, (VariableValueCollection)context.Variables)
                : null;

        T? Value<T>(string argument, Func<IValueNode, T?> read) where T : struct => Literal(argument) is { } literal ? read(literal) : null;

        string? Text(string argument) => Literal(argument) is StringValueNode text ? text.Value : null;
    }
}
