using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

/// <summary>At most one row of another table that is joined to each row of a level; what the model's filters hide is as if it were not there.</summary>
/// <param name="Entity">The entity type of the row.</param>
/// <param name="Item">Stands for the row in the expressions of the level.</param>
/// <param name="Key">The value, of <see cref="Item"/>, by which it is found.</param>
/// <param name="OuterKey">The value of the level's row, or of a row that was joined before, that it is found for.</param>
/// <param name="Conditions">What the row must fulfil besides.</param>
internal sealed record ReadJoin(IEntityType Entity, ParameterExpression Item, Expression Key, Expression OuterKey, IReadOnlyList<LambdaExpression> Conditions)
{
    /// <summary>As many as a database joins without a second thought; what is beyond is read by commands of its own.</summary>
    public const int Maximum = 6;
}
