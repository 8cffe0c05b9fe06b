using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data.Filters;

/// <summary>Describes a filter input.</summary>
public interface IFilterInputTypeDescriptor : IDescriptor
{
    /// <summary>Names the filter.</summary>
    IFilterInputTypeDescriptor Name(string value);

    /// <summary>Describes the filter, in Markdown.</summary>
    IFilterInputTypeDescriptor Description(string? value);

    /// <summary>Offers an operation of <see cref="DefaultFilterOperations"/>.</summary>
    IFilterOperationFieldDescriptor Operation(int operationId);

    /// <summary>Describes the field of that name.</summary>
    IFilterFieldDescriptor Field(string name);

    /// <summary>Leaves an operation out.</summary>
    IFilterInputTypeDescriptor Ignore(int operationId);

    /// <summary>Leaves a field out.</summary>
    IFilterInputTypeDescriptor Ignore(string name);

    /// <summary>Whether filters can be combined by <c>or</c>.</summary>
    IFilterInputTypeDescriptor AllowOr(bool allow = true);

    /// <summary>Whether filters can be combined by <c>and</c>.</summary>
    IFilterInputTypeDescriptor AllowAnd(bool allow = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IFilterInputTypeDescriptor Directive<TDirective>(TDirective directive) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IFilterInputTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IFilterInputTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}

/// <summary>Describes a filter input for <typeparamref name="T"/>.</summary>
public interface IFilterInputTypeDescriptor<T> : IFilterInputTypeDescriptor
{
    /// <inheritdoc cref="IFilterInputTypeDescriptor.Name"/>
    new IFilterInputTypeDescriptor<T> Name(string value);

    /// <inheritdoc cref="IFilterInputTypeDescriptor.Description"/>
    new IFilterInputTypeDescriptor<T> Description(string? value);

    /// <summary>Whether properties that nobody speaks of become fields.</summary>
    IFilterInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior);

    /// <summary>Only what is described becomes a field.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All properties become fields.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Describes the field of a property, or of a value computed from properties; such a field needs a name.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    /// <inheritdoc cref="IFilterInputTypeDescriptor.Ignore(int)"/>
    new IFilterInputTypeDescriptor<T> Ignore(int operationId);

    /// <inheritdoc cref="IFilterInputTypeDescriptor.Ignore(string)"/>
    new IFilterInputTypeDescriptor<T> Ignore(string name);

    /// <summary>Leaves the field of a property out.</summary>
    IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember);

    /// <inheritdoc cref="IFilterInputTypeDescriptor.AllowOr"/>
    new IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);

    /// <inheritdoc cref="IFilterInputTypeDescriptor.AllowAnd"/>
    new IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);
}
