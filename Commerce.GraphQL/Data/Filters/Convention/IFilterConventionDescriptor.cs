namespace HotChocolate.Data.Filters;

/// <summary>Describes how filters are inferred.</summary>
public interface IFilterConventionDescriptor
{
    /// <summary>Names or describes an operation of <see cref="DefaultFilterOperations"/> wherever filters offer it.</summary>
    IFilterOperationConventionDescriptor Operation(int operationId);

    /// <summary>Uses <typeparamref name="TFilterType"/> wherever values of <typeparamref name="TRuntimeType"/> are filtered.</summary>
    IFilterConventionDescriptor BindRuntimeType<TRuntimeType, TFilterType>() where TFilterType : FilterInputType;

    /// <summary>Uses <paramref name="filterType"/> wherever values of <paramref name="runtimeType"/> are filtered.</summary>
    IFilterConventionDescriptor BindRuntimeType(Type runtimeType, Type filterType);

    /// <summary>Names the argument; <c>where</c> by default.</summary>
    IFilterConventionDescriptor ArgumentName(string argumentName);

    /// <summary>Whether filters can be combined by <c>or</c> unless they say otherwise.</summary>
    IFilterConventionDescriptor AllowOr(bool allow = true);

    /// <summary>Whether filters can be combined by <c>and</c> unless they say otherwise.</summary>
    IFilterConventionDescriptor AllowAnd(bool allow = true);
}
