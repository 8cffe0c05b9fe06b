using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

internal sealed class FilterContext(IResolverContext context, string argument) : IFilterContext
{
    private const string HandledKey = "HotChocolate.Data.Filters.Handled";

    public bool IsDefined => Literal is ObjectValueNode;

    private IValueNode Literal => context.ArgumentLiteral<IValueNode>(argument);

    public static bool IsHandled(IResolverContext context) => context.GetLocalStateOrDefault(HandledKey, false);

    public void Handled(bool isHandled) => context.SetLocalState(HandledKey, isHandled);

    public IDictionary<string, object?>? ToDictionary() => context.ArgumentValue<IDictionary<string, object?>?>(argument);

    public Expression<Func<T, bool>>? AsPredicate<T>()
        => (Expression<Func<T, bool>>?)FilterArgument.Read(context, (ObjectField)context.Selection.Field, argument, Literal, typeof(T), inMemory: false);
}
