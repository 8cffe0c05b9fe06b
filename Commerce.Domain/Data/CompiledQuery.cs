using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commerce.Domain.Data;

/// <summary>A query that EF Core translates once. A compiled query belongs to one model, and a process may have several: one for each database, in tests even more.</summary>
/// <typeparam name="TQuery">The delegate that <see cref="EF"/> makes.</typeparam>
internal sealed class CompiledQuery<TQuery>(Func<TQuery> compile) where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> _queries = [];

    public TQuery For(CommerceDbContext context) => _queries.GetValue(context.Model, _ => compile());
}
