using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Compares global ids. An id of another type is refused.</summary>
public class IdOperationFilterInputType : FilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Operation(DefaultFilterOperations.Equals).Type<IdType>();
        descriptor.Operation(DefaultFilterOperations.NotEquals).Type<IdType>();
        descriptor.Operation(DefaultFilterOperations.In).Type<ListType<IdType>>();
        descriptor.Operation(DefaultFilterOperations.NotIn).Type<ListType<IdType>>();
        descriptor.AllowAnd(false).AllowOr(false);
    }
}
