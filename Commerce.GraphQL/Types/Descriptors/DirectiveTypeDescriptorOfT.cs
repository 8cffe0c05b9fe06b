using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class DirectiveTypeDescriptor<TRuntimeType>(DescriptorContext context, DirectiveTypeDefinition definition)
    : DirectiveTypeDescriptor(context, definition, typeof(TRuntimeType)), IDirectiveTypeDescriptor<TRuntimeType>
{
    public IDirectiveTypeDescriptor<TRuntimeType> BindArguments(BindingBehavior behavior)
    {
        Binding = behavior;
        return this;
    }

    public IDirectiveTypeDescriptor<TRuntimeType> BindArgumentsExplicitly() => BindArguments(BindingBehavior.Explicit);

    public IDirectiveTypeDescriptor<TRuntimeType> BindArgumentsImplicitly() => BindArguments(BindingBehavior.Implicit);

    public IDirectiveArgumentDescriptor Argument(Expression<Func<TRuntimeType, object?>> property)
        => Argument(Members.Of(property) as PropertyInfo ?? throw Members.NoMember(property));

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Name(string value)
    {
        Name(value);
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Description(string? value)
    {
        Description(value);
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Location(DirectiveLocation value)
    {
        Location(value);
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Use(DirectiveMiddleware middleware)
    {
        Use(middleware);
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Use<TMiddleware>()
    {
        Use<TMiddleware>();
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Repeatable()
    {
        Repeatable();
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Public()
    {
        Public();
        return this;
    }

    IDirectiveTypeDescriptor<TRuntimeType> IDirectiveTypeDescriptor<TRuntimeType>.Internal()
    {
        Internal();
        return this;
    }
}
