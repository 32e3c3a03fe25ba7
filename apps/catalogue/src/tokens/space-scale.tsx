import { Measured } from './measured.js';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Each step of space as a bar, drawn with the class that gives it. */
export function SpaceScale() {
  return (
    <table className="ckc-spaces">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">In this window</th>
          <th scope="col">How wide that is</th>
        </tr>
      </thead>
      <tbody>
        {STEPS.map((step) => (
          <tr key={step}>
            <td>{step}</td>
            <td>
              <Measured property="padding-left" className={`govuk-!-padding-left-${step}`}>
                {(size) => size.replace('px', ' px')}
              </Measured>
            </td>
            <td>
              <span className={`ckc-spaces__bar govuk-!-padding-left-${step}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
