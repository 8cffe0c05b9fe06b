using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Asks whether all, some, none or any elements of a list are such as the filter <typeparamref name="T"/> says.</summary>
public class ListFilterInputType<T> : FilterInputType where T : FilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Operation(DefaultFilterOperations.All).Type<T>();
        descriptor.Operation(DefaultFilterOperations.None).Type<T>();
        descriptor.Operation(DefaultFilterOperations.Some).Type<T>();
        descriptor.Operation(DefaultFilterOperations.Any).Type<BooleanType>();
        descriptor.AllowAnd(false).AllowOr(false);
    }
}
