using System.Collections;
using GreenDonut.Data;
using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace HotChocolate.Data.Sorting;

internal sealed class SortingContext(IResolverContext context, string argument) : ISortingContext
{
    private const string HandledKey = "HotChocolate.Data.Sorting.Handled";

    public bool IsDefined => Literal is ObjectValueNode or ListValueNode;

    private IValueNode Literal => context.ArgumentLiteral<IValueNode>(argument);

    public static bool IsHandled(IResolverContext context) => context.GetLocalStateOrDefault(HandledKey, false);

    public void Handled(bool isHandled) => context.SetLocalState(HandledKey, isHandled);

    public IList<IDictionary<string, object?>> ToList()
        => context.ArgumentValue<object?>(argument) is IEnumerable items ? [.. items.OfType<IDictionary<string, object?>>()] : [];

    public SortDefinition<T>? AsSortDefinition<T>()
    {
        var keys = SortArgument.Read(context.Selection.Field, argument, Literal, typeof(T), inMemory: false);
        return keys.Count == 0 ? null : SortKeys.ToDefinition<T>(keys);
    }
}
