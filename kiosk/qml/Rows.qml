pragma ComponentBehavior: Bound
import Kiosk

import QtQml.Models
import QtQuick

/* The rows of the content area, each shape by its own component, in reading order. */
Item {
    id: rows

    required property VisitView view

    Repeater {
        model: rows.view.rows

        delegate: DelegateChooser {
            role: "shape"

            DelegateChoice {
                roleValue: "text"

                TextRow {
                    hero: rows.view.frame.hero
                    title: rows.view.title
                }
            }
            DelegateChoice {
                roleValue: "list"

                ListRow {
                    hero: rows.view.frame.hero
                }
            }
            DelegateChoice {
                roleValue: "day"

                DayRow {
                }
            }
            DelegateChoice {
                roleValue: "callout"

                CalloutRow {
                }
            }
            DelegateChoice {
                roleValue: "plate"

                PlateRow {
                    hero: rows.view.frame.hero

                    onActivated: rows.view.tap(index)
                }
            }
            DelegateChoice {
                roleValue: "value"

                ValueRow {
                }
            }
            DelegateChoice {
                roleValue: "gauge"

                GaugeRow {
                }
            }
            DelegateChoice {
                roleValue: "tools"

                Tools {
                    view: rows.view.sketch
                }
            }
            DelegateChoice {
                roleValue: "answer"

                AnswerRow {
                    onActivated: rows.view.tap(index)
                }
            }
        }
    }
}
